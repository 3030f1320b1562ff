"""Word documents from a small notation, by python-docx and by hand-made OOXML elements.

In text: **bold**, ~~struck~~, \\n line break, \\t tab, and [[kind:rest]] for
cc content control, ph one still showing its placeholder, cb w14 checkbox (0/1), dd drop-down (chosen|a|b),
date date control (shown), ft FORMTEXT, fc FORMCHECKBOX (0/1), fd legacy drop-down (index|a|b), wing a
Wingdings character (hex), ins/del tracked changes, tb a text box, u underlined, hl highlighted, hid hidden.
"""
import io
import re

from docx import Document
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from file_lib import fixed_zip

NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
      'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
      'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')
TOKEN = re.compile(r'(\*\*.+?\*\*|~~.+?~~|\[\[\w+:.*?\]\]|\n|\t)', re.S)


def esc(s):
    return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def run_xml(text, props=''):
    parts = ''.join('<w:br/>' if c == '\n' else f'<w:t xml:space="preserve">{esc(c)}</w:t>' for c in re.split(r'(\n)', text) if c)
    return f'<w:r>{"<w:rPr>" + props + "</w:rPr>" if props else ""}{parts}</w:r>'


def special(kind, rest):
    if kind in ('cc', 'ph'):
        rp = '<w:showingPlcHdr/>' if kind == 'ph' else ''
        style = '<w:rStyle w:val="PlaceholderText"/>' if kind == 'ph' else ''
        return [f'<w:sdt {NS}><w:sdtPr><w:alias w:val="field"/>{rp}<w:text/></w:sdtPr><w:sdtContent>{run_xml(rest, style)}</w:sdtContent></w:sdt>']
    if kind == 'cb':
        on = rest == '1'
        return [f'<w:sdt {NS}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(on)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
                f'<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>{run_xml("☒" if on else "☐")}</w:sdtContent></w:sdt>']
    if kind == 'dd':
        chosen, *opts = rest.split('|')
        items = ''.join(f'<w:listItem w:displayText="{esc(o)}" w:value="{esc(o)}"/>' for o in opts)
        ph = '<w:showingPlcHdr/>' if chosen == 'Choose an item.' else ''
        return [f'<w:sdt {NS}><w:sdtPr>{ph}<w:dropDownList>{items}</w:dropDownList></w:sdtPr><w:sdtContent>{run_xml(chosen)}</w:sdtContent></w:sdt>']
    if kind == 'date':
        return [f'<w:sdt {NS}><w:sdtPr><w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date></w:sdtPr><w:sdtContent>{run_xml(rest)}</w:sdtContent></w:sdt>']
    if kind in ('ft', 'fc', 'fd'):
        if kind == 'ft':
            data, code = '<w:textInput/>', ' FORMTEXT '
        elif kind == 'fc':
            data, code = f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if rest == "1" else ""}</w:checkBox>', ' FORMCHECKBOX '
        else:
            idx, *opts = rest.split('|')
            data = f'<w:ddList><w:result w:val="{idx}"/>' + ''.join(f'<w:listEntry w:val="{esc(o)}"/>' for o in opts) + '</w:ddList>'
            code = ' FORMDROPDOWN '
        out = [f'<w:r {NS}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/><w:enabled/>{data}</w:ffData></w:fldChar></w:r>',
               f'<w:r {NS}><w:instrText xml:space="preserve">{code}</w:instrText></w:r>']
        if kind != 'fc':
            out.append(f'<w:r {NS}><w:fldChar w:fldCharType="separate"/></w:r>')
            shown = rest if kind == 'ft' else ''
            if shown:
                out.append(run_xml(shown).replace('<w:r>', f'<w:r {NS}>', 1))
        out.append(f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>')
        return out
    if kind == 'wing':
        return [f'<w:r {NS}><w:sym w:font="Wingdings" w:char="{rest}"/></w:r>']
    if kind == 'ins':
        return [f'<w:ins {NS} w:id="901" w:author="OMU" w:date="2026-07-01T10:00:00Z">{run_xml(rest)}</w:ins>']
    if kind == 'del':
        return [f'<w:del {NS} w:id="902" w:author="OMU" w:date="2026-07-01T10:00:00Z"><w:r><w:delText xml:space="preserve">{esc(rest)}</w:delText></w:r></w:del>']
    if kind == 'tb':
        paras = ''.join(f'<w:p>{run_xml(t)}</w:p>' for t in rest.split('¶'))
        return [f'<w:r {NS}><w:pict><v:shape style="width:440pt;height:{24 * (rest.count("¶") + 1) + 12}pt" strokecolor="black" type="#_x0000_t202" '
                f'coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:textbox><w:txbxContent>{paras}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>']
    props = {'u': '<w:u w:val="single"/>', 'hl': '<w:highlight w:val="yellow"/>', 'hid': '<w:vanish/>', 'i': '<w:i/>'}[kind]
    return [run_xml(rest, props).replace('<w:r>', f'<w:r {NS}>', 1)]


def rich(par, text, bold=False):
    for tok in TOKEN.split(text):
        if not tok:
            continue
        if tok == '\n':
            par.add_run().add_break()
        elif tok == '\t':
            par.add_run('\t')
        elif tok.startswith('**'):
            par.add_run(tok[2:-2]).bold = True
        elif tok.startswith('~~'):
            par.add_run(tok[2:-2]).font.strike = True
        elif tok.startswith('[['):
            kind, rest = tok[2:-2].split(':', 1)
            for x in special(kind, rest):
                par._p.append(parse_xml(x))
        else:
            r = par.add_run(tok)
            if bold:
                r.bold = True
    return par


class Word:
    def __init__(self, font='Arial', size=10, margins=2.0, landscape=False):
        self.d = Document()
        st = self.d.styles['Normal']
        st.font.name, st.font.size = font, Pt(size)
        sec = self.d.sections[0]
        sec.page_width, sec.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
        sec.left_margin = sec.right_margin = sec.top_margin = sec.bottom_margin = Cm(margins)

    def h(self, text, lvl=1):
        self.d.add_heading(text, lvl)
        return self

    def p(self, text='', style=None, bold=False):
        rich(self.d.add_paragraph(style=style), text, bold)
        return self

    def lines(self, *texts):
        for t in texts:
            self.p(t)
        return self

    def header(self, text):
        rich(self.d.sections[0].header.paragraphs[0], text)
        return self

    def footer(self, text):
        rich(self.d.sections[0].footer.paragraphs[0], text)
        return self

    def t(self, rows, widths=None, style='Table Grid', bold=(), merge=(), into=None):
        """rows of cells; a cell is text (¶ ends a paragraph), or a list of rows for a nested table;
        merge: (row, column, row, column); bold: columns in bold."""
        cols = max(len(r) for r in rows)
        tab = (into or self.d).add_table(rows=len(rows), cols=cols)
        if style:
            tab.style = style
        for a, b, c, e in merge:
            tab.cell(a, b).merge(tab.cell(c, e))
        for i, row in enumerate(rows):
            for j, text in enumerate(row):
                if text is None:
                    continue
                cell = tab.cell(i, j)
                if isinstance(text, list):
                    self.t(text, into=cell)
                    continue
                first = True
                for part in text.split('¶'):
                    par = cell.paragraphs[0] if first else cell.add_paragraph()
                    first = False
                    rich(par, part, bold=j in bold)
                if widths:
                    cell.width = Cm(widths[j])
        if into is None:
            self.d.add_paragraph()
        return self

    def page(self):
        self.d.add_page_break()
        return self

    def bytes(self):
        out = io.BytesIO()
        self.d.core_properties.author = ''
        self.d.save(out)
        return fixed_zip(out.getvalue())


DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
