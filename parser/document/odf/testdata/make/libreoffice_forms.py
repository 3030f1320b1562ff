"""Writes the samples that LibreOffice makes (7.x), by its UNO bridge:

    /usr/bin/python3 libreoffice_forms.py DIRECTORY

forms.odt, tracked.odt, encrypted.odt and controls.ods are for package odf,
libreoffice-controls.xlsx is for package xlsx. The other files here are those
of openpyxl and some Word forms, saved again by

    soffice --headless --convert-to ods (or odt) FILE
"""
import pathlib,subprocess,sys,tempfile,time,uno
from com.sun.star.beans import PropertyValue
from com.sun.star.awt import Size,Point,FontWeight
from com.sun.star.awt.FontStrikeout import SINGLE
from com.sun.star.text.TextContentAnchorType import AS_CHARACTER
OUT=pathlib.Path(sys.argv[1]).resolve().as_uri()
PROFILE=tempfile.mkdtemp()
p=subprocess.Popen(['soffice','--headless','--norestore','--nologo','-env:UserInstallation=file://'+PROFILE,'--accept=pipe,name=dtrbotforms;urp;'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
ctx=uno.getComponentContext(); res=ctx.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver',ctx)
for i in range(60):
    try: c=res.resolve('uno:pipe,name=dtrbotforms;urp;StarOffice.ComponentContext'); break
    except Exception: time.sleep(.5)
d=c.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop',c)
def prop(n,v):
    x=PropertyValue(); x.Name=n; x.Value=v; return x
def save(doc,name,flt): doc.storeToURL(OUT+'/'+name,(prop('FilterName',flt),))
# writer
doc=d.loadComponentFromURL('private:factory/swriter','_blank',0,(prop('Hidden',True),))
t=doc.Text; cur=t.createTextCursor()
def model(kind,**kw):
    m=doc.createInstance('com.sun.star.form.component.'+kind)
    for k,v in kw.items(): setattr(m,k,v)
    return m
def put(m,w=4000,h=600):
    s=doc.createInstance('com.sun.star.drawing.ControlShape'); s.Size=Size(w,h); s.AnchorType=AS_CHARACTER; s.Control=m
    t.insertTextContent(cur,s,False)
def say(x): t.insertString(cur,x,False)
def nl(): t.insertControlCharacter(cur,0,False)
say('Consent: '); put(model('CheckBox',Name='c1',Label='Yes',DefaultState=1,State=1)); say(' '); put(model('CheckBox',Name='c2',Label='No',DefaultState=0)); nl()
say('Name: '); put(model('TextField',Name='n',Text='Joe Bloggs',DefaultText='')); nl()
say('Agency: '); put(model('ListBox',Name='l',StringItemList=('Please select','Prison','Probation'),DefaultSelection=(1,),SelectedItems=(1,),Dropdown=True)); nl()
say('Combo: '); put(model('ComboBox',Name='cb',StringItemList=('Prison','Probation'),Text='Probation',Dropdown=True)); nl()
say('Risk: '); put(model('RadioButton',Name='r',Label='Low',State=0)); put(model('RadioButton',Name='r',Label='High',State=1)); nl()
dt=uno.createUnoStruct('com.sun.star.util.Date'); dt.Day=12; dt.Month=8; dt.Year=2026
put(model('DateField',Name='d',Date=dt)); nl()
put(model('FixedText',Name='ft',Label='A label')); put(model('CommandButton',Name='b',Label='Send')); nl()
# fields
f=doc.createInstance('com.sun.star.text.TextField.DropDown'); f.Items=('Select','HMP A','HMP B'); f.SelectedItem='HMP B'; f.Name='dd'; t.insertTextContent(cur,f,False); nl()
f=doc.createInstance('com.sun.star.text.TextField.JumpEdit'); f.PlaceHolder='Type the name here'; f.PlaceHolderType=0; t.insertTextContent(cur,f,False); nl()
f=doc.createInstance('com.sun.star.text.TextField.Input'); f.Hint='Surname'; f.Content='Bloggs'; t.insertTextContent(cur,f,False); nl()
f=doc.createInstance('com.sun.star.text.TextField.DateTime'); f.IsFixed=True; t.insertTextContent(cur,f,False); nl()
fn=doc.createInstance('com.sun.star.text.Footnote'); say('Noted'); t.insertTextContent(cur,fn,False); fn.Text.setString('The note itself'); say(' here.'); nl()
cur.CharStrikeout=SINGLE; say('Yes'); cur.CharStrikeout=0; say(' / No'); nl()
cur.CharHidden=True; say('secret'); cur.CharHidden=False; nl()
fr=doc.createInstance('com.sun.star.text.TextFrame'); fr.Size=Size(6000,1500); t.insertTextContent(cur,fr,False); fr.Text.setString('In the frame'); nl()
sh=doc.createInstance('com.sun.star.drawing.RectangleShape'); sh.Size=Size(5000,1500); t.insertTextContent(cur,sh,False); sh.setString('In the rectangle'); nl()
sec=doc.createInstance('com.sun.star.text.TextSection'); t.insertTextContent(cur,sec,False); sec.Anchor.setString('hidden section'); sec.IsVisible=False
st=doc.StyleFamilies.getByName('PageStyles').getByName('Standard'); st.HeaderIsOn=True; st.HeaderText.setString('OFFICIAL SENSITIVE'); st.FooterIsOn=True; st.FooterText.setString('v2 2026')
save(doc,'forms.odt','writer8'); 
doc.close(True)
# tracked changes
doc=d.loadComponentFromURL('private:factory/swriter','_blank',0,(prop('Hidden',True),)); t=doc.Text; cur=t.createTextCursor(); t.insertString(cur,'Release date 1 May 2026 stays',False); doc.RecordChanges=True
cur.gotoStart(False); cur.goRight(13,False); cur.goRight(10,True); cur.setString('9 June 2026'); save(doc,'tracked.odt','writer8'); doc.close(True)
# encrypted
doc=d.loadComponentFromURL('private:factory/swriter','_blank',0,(prop('Hidden',True),)); doc.Text.setString('secret'); doc.storeToURL(OUT+'/encrypted.odt',(prop('FilterName','writer8'),prop('Password','pw'))); doc.close(True)
# calc
doc=d.loadComponentFromURL('private:factory/scalc','_blank',0,(prop('Hidden',True),)); sh=doc.Sheets.getByIndex(0)
for i,(a,b) in enumerate([('Consent given',''),('Armed forces',''),('Agency',''),('Gender','Male / Female'),('Reason','')]): sh.getCellByPosition(0,i).String=a; sh.getCellByPosition(1,i).String=b
c3=sh.getCellByPosition(1,3); cr=c3.createTextCursor(); cr.gotoStart(False); cr.goRight(4,True); cr.CharStrikeout=SINGLE
dp=sh.DrawPage; 
def cput(m,x,y,w,h):
    s=doc.createInstance('com.sun.star.drawing.ControlShape'); s.Size=Size(w,h); s.Position=Point(x,y); s.Control=m; dp.add(s)
cput(model('CheckBox',Name='y',Label='Yes',State=1,DefaultState=1),2300,20,900,400); cput(model('CheckBox',Name='n',Label='No',State=0),3300,20,900,400)
cput(model('CheckBox',Name='y2',Label='',State=1,DefaultState=1),2300,470,400,400)
cput(model('ListBox',Name='l',StringItemList=('Prison','Probation'),SelectedItems=(1,),DefaultSelection=(1,),Dropdown=True),2300,920,2000,420)
r=doc.createInstance('com.sun.star.drawing.RectangleShape'); r.Size=Size(4000,800); r.Position=Point(2400,1850); dp.add(r); r.setString('Losing home on release')
sh.getCellByPosition(0,8).String='A note'; doc.Sheets.getByIndex(0).getCellByPosition(0,8)
save(doc,'controls.ods','calc8'); save(doc,'libreoffice-controls.xlsx','Calc MS Excel 2007 XML')
doc.close(True)
try: d.terminate()
except Exception: pass
p.wait(20)
