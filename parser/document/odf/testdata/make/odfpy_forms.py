"""Writes the samples that odfpy makes (1.4):

    python3 odfpy_forms.py DIRECTORY
"""
import pathlib
import sys

from odf import office, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText

out = pathlib.Path(sys.argv[1])

doc = OpenDocumentText()
bold = style.Style(name="B", family="text")
bold.addElement(style.TextProperties(fontweight="bold"))
struck = style.Style(name="S", family="text", parentstylename=bold)
struck.addElement(style.TextProperties(textlinethroughstyle="solid"))
for s in (bold, struck):
    doc.automaticstyles.addElement(s)
doc.text.addElement(text.H(outlinelevel=1, text="Duty to Refer"))
t = table.Table()
t.addElement(table.TableColumn(numbercolumnsrepeated=2))
for label, answer in [("Full name", "Joe Bloggs"), ("Consent", None), ("Address", "1 High Street")]:
    row = table.TableRow()
    cell = table.TableCell()
    p = text.P()
    p.addElement(text.Span(stylename=bold, text=label))
    cell.addElement(p)
    row.addElement(cell)
    cell = table.TableCell()
    if answer:
        cell.addElement(text.P(text=answer))
    else:
        p = text.P()
        p.addElement(text.Span(stylename=struck, text="Yes"))
        p.addText(" / No")
        cell.addElement(p)
    row.addElement(cell)
    t.addElement(row)
row = table.TableRow()
cell = table.TableCell(numbercolumnsspanned=2)
cell.addElement(text.P(text="Household"))
row.addElement(cell)
row.addElement(table.CoveredTableCell())
t.addElement(row)
doc.text.addElement(t)
items = text.List()
for s in ("Wheelchair", "Interpreter"):
    item = text.ListItem()
    item.addElement(text.P(text=s))
    items.addElement(item)
doc.text.addElement(items)
p = text.P(text="Two")
p.addElement(text.S(c=3))
p.addText("blanks")
p.addElement(text.Tab())
p.addText("and a line")
p.addElement(text.LineBreak())
p.addText("break")
doc.text.addElement(p)
doc.save(out / "odfpy-text.odt")

doc = OpenDocumentSpreadsheet()
t = table.Table(name="Referrals")
t.addElement(table.TableColumn(numbercolumnsrepeated=4))
for cells in [
    [("string", "Name"), ("string", "Born"), ("string", "Phone"), ("string", "Consent")],
    [("string", "Ann Archer"), ("date", "1980-02-05"), ("float", "7700900123"), ("boolean", "true")],
    [("string", "Bob Baker"), ("date", "1985-12-25"), ("float", "447700900124"), ("boolean", "false")],
]:
    row = table.TableRow()
    for kind, value in cells:
        names = {"date": "datevalue", "boolean": "booleanvalue", "float": "value", "string": "stringvalue"}
        cell = table.TableCell(valuetype=kind, **{names[kind]: value})
        if kind == "string":
            cell.addElement(text.P(text=value))
        row.addElement(cell)
    t.addElement(row)
row = table.TableRow(numberrowsrepeated=1048573)
row.addElement(table.TableCell(numbercolumnsrepeated=16384))
t.addElement(row)
doc.spreadsheet.addElement(t)
doc.save(out / "odfpy-sheet.ods")
