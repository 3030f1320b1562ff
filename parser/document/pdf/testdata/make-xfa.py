#!/usr/bin/python3
"""Makes xfa.pdf: a form that only the program of its maker shows (XFA 3.3).

Needs python3-pypdf. Run by hand; the output is committed. All people are invented.
"""
import os
import pypdf
from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, NameObject, StreamObject, TextStringObject

tmpl='''<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form1" layout="tb"><pageSet><pageArea/></pageSet><subform name="Person"><draw><font weight="bold"/><value><text>Person being referred</text></value></draw>
<field name="FullName"><ui><textEdit/></ui><caption><value><text>Full name</text></value></caption></field>
<field name="DOB"><ui><dateTimeEdit/></ui><caption><value><exData contentType="text/html"><body xmlns="http://www.w3.org/1999/xhtml"><p>Date of <b>birth</b></p></body></exData></value></caption></field>
<field name="Reason"><ui><choiceList/></ui><caption><value><text>Reason</text></value></caption><items><text>Leaving prison</text><text>Hospital</text></items><items save="1" presence="hidden"><text>1</text><text>2</text></items></field>
<field name="Aware"><ui><checkButton/></ui><caption><value><text>Person is aware</text></value></caption><items><text>1</text><text>0</text></items></field>
<exclGroup name="Consent"><caption><value><text>Consent given</text></value></caption><field name="y"><ui><checkButton/></ui><caption><value><text>Yes</text></value></caption><items><text>Y</text></items></field><field name="n"><ui><checkButton/></ui><caption><value><text>No</text></value></caption><items><text>N</text></items></field></exclGroup>
<field name="Send"><ui><button/></ui></field></subform></subform></template>'''
data='''<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form1><Person><FullName>Darren Pike</FullName><DOB>1987-04-03</DOB><Reason>1</Reason><Aware>1</Aware><Consent>Y</Consent></Person><ReferrerEmail>jane@probation.example</ReferrerEmail></form1></xfa:data></xfa:datasets>'''
w=pypdf.PdfWriter(); w.add_blank_page(595,842)
def st(s):
    o=StreamObject(); o._data=s.encode(); return w._add_object(o.flate_encode())
arr=ArrayObject()
for n,s in [('preamble','<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'),('template',tmpl),('datasets',data),('postamble','</xdp:xdp>')]:
    arr.append(TextStringObject(n)); arr.append(st(s))
w._root_object[NameObject('/AcroForm')]=DictionaryObject({NameObject('/XFA'):arr,NameObject('/Fields'):ArrayObject()})
w._root_object[NameObject('/NeedsRendering')]=BooleanObject(True)
w.write(os.path.join(os.path.dirname(os.path.abspath(__file__)), "xfa.pdf"))
