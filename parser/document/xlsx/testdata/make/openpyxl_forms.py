"""Writes the samples that openpyxl makes (3.0.9):

    python3 openpyxl_forms.py DIRECTORY
"""
import datetime as d
import pathlib
import sys

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
B=Font(bold=True); T=Font(bold=True,size=16); F=PatternFill('solid',fgColor='FF1F497D')



def s(name, wb):
    wb.save(pathlib.Path(sys.argv[1]) / f"openpyxl-{name.split('-', 1)[1]}.xlsx")


# 1 plain label left
wb=Workbook(); w=wb.active; w.title='Referral'
w['A1']='Duty to Refer – referral form'; w['A1'].font=T; w.merge_cells('A1:C1')
w['A2']='Please complete all sections and return by email to the council within one working day of consent being given.'
r=4
for sec,rows in [('Section 1: Person being referred',[('Full name','QUAYE, Theophilus'),('Date of birth',d.date(1987,4,3)),('NI number','QQ123456C'),('Mobile',7700900123),('Mobile 2','07700 900124'),('Prison number','A1234BC'),('Email',None)]),('Section 2: Referrer',[('Name','Ann Archer'),('Organisation','HMP Chelmsford'),('Telephone','01632 960123'),('Date of referral',d.datetime(2026,3,2,14,30))])]:
    w.cell(r,1,sec).font=Font(bold=True,color='FFFFFFFF'); w.cell(r,1).fill=F; r+=1
    for l,v in rows:
        w.cell(r,1,l); c=w.cell(r,2,v)
        if isinstance(v,(d.date,d.datetime)): c.number_format='dd/mm/yyyy' if not isinstance(v,d.datetime) else 'dd/mm/yyyy hh:mm'
        r+=1
    r+=1
s('01-plain',wb)
# 2 bold labels, blank rows between
wb=Workbook(); w=wb.active
for i,(l,v) in enumerate([('Name:','Joe Bloggs'),('DOB:','3/4/87'),('Current address:','12 High Street\nBasildon\nSS14 1AA'),('Consent given?','Yes'),('Release date:',d.date(2026,8,12)),('NOMIS no:',None)]):
    w.cell(2+2*i,2,l).font=B; c=w.cell(2+2*i,4,v)
    if isinstance(v,d.date): c.number_format='mmm-yy'
s('02-spaced',wb)
# 3 two pairs a row with spacer and merges
wb=Workbook(); w=wb.active
w.merge_cells('A1:G1'); w['A1']='CLIENT DETAILS'; w['A1'].font=B
for r,(a,b,c,e) in enumerate([('Forename','Joe','Surname','Bloggs'),('DOB',d.date(1990,1,2),'Gender','Male'),('Tel','07700 900123','Email','joe@post.example'),('Ethnicity',None,'Language','English')],2):
    w.cell(r,1,a); w.cell(r,2,b); w.merge_cells(start_row=r,start_column=2,end_row=r,end_column=3); w.cell(r,5,c); w.cell(r,6,e); w.merge_cells(start_row=r,start_column=6,end_row=r,end_column=7)
w['A7']='REASON FOR REFERRAL'; w['A7'].font=B
w['A8']='Mr Bloggs will be released with no accommodation. He previously stayed with his mother.'; w.merge_cells('A8:G12')
s('03-twopairs',wb)
# 4 list of people
wb=Workbook(); w=wb.active
w.append(['Prison releases, week of 2 March 2026']); w['A1'].font=T
w.append([])
w.append(['Name','NOMIS','DOB','Release date','LA','MAPPA','Comments'])
for c in w[3]: c.font=B; c.fill=F
for row in [['Ann Archer','A1234BC',d.date(1980,2,5),d.date(2026,3,9),'Basildon','No',None],['Bob Baker','A2345BC',d.date(1985,12,25),d.date(2026,3,10),'Harlow','Yes','Cat 2'],['Cal Carr','A3456BC',d.date(1999,6,1),d.date(2026,3,11),'Tendring','No',None]]: w.append(row)
for r in range(4,7):
    for c in (3,4): w.cell(r,c).number_format='d-mmm-yy'
s('04-list',wb)
# 5 Excel table, unbolded headers, autofilter, long validation
wb=Workbook(); w=wb.active
for row in [['Client','Born','Leaving on','Officer'],['Ann Archer',d.date(1980,2,5),d.date(2026,3,9),'Pat Poole'],['Bob Baker',d.date(1985,12,25),d.date(2026,3,10),'Pat Poole']]: w.append(row)
t=Table(displayName='T1',ref='A1:D3'); w.add_table(t)
s('05-exceltable',wb)
# 6 labels above
wb=Workbook(); w=wb.active
for r,row in enumerate([['First name','Last name','Date of birth'],['Joe','Bloggs',d.date(1987,4,3)],None,['Address','Postcode','Phone'],['1 High St','SS14 1AA','07700 900123'],None,['Reason for referral'],['Losing home on release']],1):
    if row:
        for c,v in enumerate(row,1): w.cell(r,c,v)
        if r in(1,4,7):
            for c in range(1,4): w.cell(r,c).font=B
s('06-above',wb)
# 7 numbered
wb=Workbook(); w=wb.active
w.append(['No','Question','Answer'])
for i,(a,b) in enumerate([('Full name','Joe Bloggs'),('Date of birth','03.04.1987'),('Does the person consent?','Yes'),('Prison','HMP Chelmsford'),('Any other information?',None)],1): w.append([i,a,b])
w['A1'].font=w['B1'].font=w['C1'].font=B
s('07-numbered',wb)
wb=Workbook(); w=wb.active
for i,(a,b) in enumerate([('Full name','Joe Bloggs'),('Date of birth','03.04.1987'),('Does the person consent?','Yes'),('Prison','HMP Chelmsford')],1): w.append([f'{i}.',a,b])
s('07b-numbers',wb)
# 8 dropdowns
wb=Workbook(); w=wb.active; w.title='Form'; h=wb.create_sheet('Lists'); h.sheet_state='hidden'
for i,o in enumerate(['Please select','Prison','Probation','Hospital'],1): h.cell(i,1,o)
dv=DataValidation(type='list',formula1='Lists!$A$1:$A$4'); dv2=DataValidation(type='list',formula1='"Yes,No,Not known"')
w.add_data_validation(dv); w.add_data_validation(dv2); dv.add('B1:B2'); dv2.add('B3:B5')
for row in [['Referring agency','Prison'],['Agency 2','Please select'],['Consent given','Yes'],['Armed forces','No'],['Care leaver','-- Select --']]: w.append(row)
s('08-dropdown',wb)
# 10 hidden rows, columns, formats
wb=Workbook(); w=wb.active
data=[('Phone','0',7700900123,'00000000000'),('Phone','',1632960123,'00000\\ 000000'),('Age',0,39,'0'),('Arrears','',1250.5,'"£"#,##0.00'),('Rent','',0.25,'0%'),('Time','',d.time(14,5),'h:mm'),('Born','',d.date(1980,2,1),'mmm-yy'),('Day','',d.date(1980,2,5),'mmm-yy'),('Count','',1234567890123,'General'),('Float','',0.1+0.2,'General'),('Bool','',True,'General'),('ISO','',d.date(1980,2,5),'yyyy-mm-dd'),('Long','',d.date(1980,2,5),'[$-F800]dddd, mmmm dd, yyyy'),('Neg','',-5,'0;(0)'),('Yes','',1,'"Yes";"Yes";"No"'),('Hid','',1,';;;')]
for i,(a,h,v,f) in enumerate(data,1):
    w.cell(i,1,a); w.cell(i,2,h); w.cell(i,3,v).number_format=f
w.column_dimensions['B'].hidden=True; w.row_dimensions[3].hidden=True
s('10-formats',wb)
# 11 side by side with owners
wb=Workbook(); w=wb.active
w['A1']='Client'; w['D1']='Referrer'; w['A1'].font=w['D1'].font=B
for r,(a,b,c,e) in enumerate([('Name','Joe Bloggs','Name','Ann Archer'),('Phone','07700 900123','Phone','01632 960123'),('DOB','3/4/87','Email','ann@justice.example'),(None,None,'Role','Prison offender manager')],2):
    for k,v in zip((1,2,4,5),(a,b,c,e)): w.cell(r,k,v)
s('11-sidebyside',wb)
# 12 side headings merged down
wb=Workbook(); w=wb.active
rows=[('Applicant','Name','Joe'),('','DOB','3/4/87'),('','NI','QQ123456C'),('Referrer','Name','Ann'),('','Phone','01632 960123')]
for r,(a,b,c) in enumerate(rows,1): w.cell(r,1,a or None); w.cell(r,2,b); w.cell(r,3,c)
s('12b-unmerged',wb)
w.merge_cells('A1:A3'); w.merge_cells('A4:A5'); s('12-sideheads',wb)
# 13 several visible sheets
wb=Workbook(); w=wb.active; w.title='Applicant'; w['A1']='Name'; w['B1']='Joe'; w['A2']='DOB'; w['B2']='3/4/87'
x=wb.create_sheet('Referrer'); x['A1']='Name'; x['B1']='Ann'; x['A2']='Phone'; x['B2']='01632 960123'
x.oddHeader.left.text='OFFICIAL'; x.oddFooter.center.text='Page &P of &N'
s('13-sheets',wb)
# 14 form then list in one sheet
wb=Workbook(); w=wb.active
for row in [['Referrer','Ann Archer'],['Agency','Probation'],['Phone','01632 960123'],[],['Household'],['Name','DOB','Relationship'],['Kit Bloggs','1/2/2019','Son'],['Lou Bloggs','5/6/2021','Daughter'],[],['Additional information'],['Needs a ground-floor flat because of a knee injury; uses crutches at present.']]: w.append(row)
w['A5'].font=w['A10'].font=B
s('14-formandlist',wb)
# 15 one column only
wb=Workbook(); w=wb.active
for v in ['Duty to refer','Name: Joe Bloggs','DOB: 3/4/87','','Reason: leaving prison']: w.append([v])
s('15-onecolumn',wb)
# 16 section title merged with labels bold same look
wb=Workbook(); w=wb.active
w.merge_cells('A1:D1'); w['A1']='PART A'; w['A1'].font=B
for r,(a,b) in enumerate([('Name','Joe'),('Previous names',None),('DOB','3/4/87')],2): w.cell(r,1,a).font=B; w.cell(r,2,b)
w.merge_cells('A6:D6'); w['A6']='PART B – RISK'; w['A6'].font=B
for r,(a,b) in enumerate([('MAPPA','Cat 2 Level 1'),('Risk to staff','None known'),('Please give details of any risks that this person may present to staff, the public or themselves','Low')],7): w.cell(r,1,a).font=B; w.cell(r,2,b)
w['A11']='Declaration: I consent to my details being shared with the local housing authority named above.'; w['A12']='Signed'; w['B12']='J Bloggs'; w['C12']='Date'; w['D12']=d.date(2026,3,2)
s('16-bold',wb)
# 17 transposed list
wb=Workbook(); w=wb.active
for row in [['','Person 1','Person 2'],['Name','Ann','Bob'],['DOB','1/2/80','3/4/81'],['Release','5/6/26','7/8/26']]: w.append(row)
s('17-transposed',wb)
L=PatternFill('solid',fgColor='FFD9E1F2')
# A labels filled, all not bold, blank answers, yes/no in own columns
wb=Workbook(); w=wb.active
w['A1']='Duty to Refer'; w['A1'].font=Font(size=20)
w['A3']='ABOUT THE PERSON'; w['A3'].fill=L
for r,(a,b) in enumerate([('Title',None),('First name(s)','Joe'),('Surname','Bloggs'),('Date of birth (dd/mm/yyyy)',d.date(1987,4,3)),('Gender','Male')],4): w.cell(r,1,a); w.cell(r,3,b)
w['A10']='CONSENT'; w['A10'].fill=L
w['C11']='Yes'; w['D11']='No'
w['A12']='Has the person consented to this referral?'; w['C12']='X'
w['A13']='Is the person a care leaver?'; w['D13']='X'
w['A14']='If no, please explain'; 
w['A16']='SUPPORT NEEDS (tick all that apply)'; w['A16'].fill=L
for r,(a,b,c,e) in enumerate([('Mental health','✓','Drugs',None),('Alcohol',None,'Physical health','✓')],17): 
    for k,v in zip((1,2,3,4),(a,b,c,e)): w.cell(r,k,v)
s('18-yesno',wb)
# B label: answer in the same cell; tall reason box; signature lines
wb=Workbook(); w=wb.active
w['B2']='HMP Chelmsford – referral under s.213B'; w.merge_cells('B2:G2'); w['B2'].font=B
w['B4']='Name: Joe Bloggs'; w['E4']='DOB: 03/04/1987'
w['B5']='Prison no: A1234BC'; w['E5']='Release date: 12/08/2026'
w['B7']='Reason for referral:'; w['B8']='Will be street homeless on release.\nFormer partner holds the tenancy.'; w.merge_cells('B8:G14')
w['B16']='Completed by: Ann Archer'; w['E16']='Date: 02/03/2026'
s('19-labelandanswer',wb)
# C header row questions, one answers row (export from MS Forms)
wb=Workbook(); w=wb.active
w.append(['ID','Start time','Completion time','Email','Name','Name of the person you are referring','Date of birth','Do you have consent?','Prison number','Release date','Reason for referral','Your phone number'])
w.append([17,d.datetime(2026,3,2,9,15),d.datetime(2026,3,2,9,31),'anonymous','','Joe Bloggs',d.date(1987,4,3),'Yes','A1234BC',d.date(2026,8,12),'No accommodation on release','01632 960123'])
for r in (2,):
    for c in (2,3): w.cell(r,c).number_format='m/d/yy h:mm:ss'
    for c in (7,10): w.cell(r,c).number_format='m/d/yyyy'
s('20-export',wb)
# D previous addresses table + household in one run, no blanks
wb=Workbook(); w=wb.active
for row in [['Applicant name','Joe Bloggs'],['Address','12 High St'],['Previous addresses'],['Address','From','To','Reason for leaving'],['1 Low Rd','01/2020','03/2022','Evicted'],['2 Mid Rd','04/2022','02/2024','Prison'],['Household members'],['Name','DOB','Relationship'],['Kit Bloggs','1/2/2019','Son'],['Referrer'],['Name','Ann Archer'],['Phone','01632 960123']]: w.append(row)
for r in (3,7,10): w.cell(r,1).font=B; w.cell(r,1).fill=L
for c in range(1,5): w.cell(4,c).font=B; w.cell(8,c).font=B
s('21-onerun',wb)
# E wide label merged A:C and answer D:H; labels wrap; sections vertical text
wb=Workbook(); w=wb.active
r=1
for a,b in [('Full name of person being referred','Joe Bloggs'),('NOMIS / prison number','A1234BC'),('Proposed release address (if any)\nInclude postcode',None),('Offender manager','Pat Poole, 01632 960124, pat.poole@probation.example')]:
    w.cell(r,1,a); w.cell(r,4,b); w.merge_cells(start_row=r,start_column=1,end_row=r,end_column=3); w.merge_cells(start_row=r,start_column=4,end_row=r,end_column=8); r+=1
s('22-merged',wb)
# F answers below labels in grid with fills, two label rows
wb=Workbook(); w=wb.active
for row,f in [(['Surname','Forename','DOB','NI number'],1),(['Bloggs','Joe','03/04/1987','QQ123456C'],0),(['Current address','','Postcode','Telephone'],1),(['12 High Street','','SS14 1AA','07700 900123'],0)]:
    w.append(row)
    if f:
        for c in range(1,5): w.cell(w.max_row,c).fill=L
w.merge_cells('A3:B3'); w.merge_cells('A4:B4')
s('23-grid',wb)
