"""PDF pages drawn by hand with reportlab: y counts from the top of an A4 page, in points."""
import io
import os
import subprocess
import tempfile

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

DEJAVU = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'
PDF = 'application/pdf'


class Page:
    def __init__(self, font='Helvetica', size=10, unicode=False):
        self.buf = io.BytesIO()
        self.c = canvas.Canvas(self.buf, pagesize=A4, invariant=1)
        if unicode:
            pdfmetrics.registerFont(TTFont('DejaVu', DEJAVU))
            font = 'DejaVu'
        self.font, self.size = font, size
        self.c.setFont(font, size)

    def t(self, x, y, text, size=None, bold=False, font=None):
        f = font or (self.font + ('-Bold' if bold and self.font != 'DejaVu' else ''))
        if f == 'Times-Roman-Bold':
            f = 'Times-Bold'
        self.c.setFont(f, size or self.size)
        self.c.drawString(x, A4[1] - y, text)
        return self

    def w(self, x, y, width, text, size=None, gap=12, font=None):
        """Wrapped text; gives y below it."""
        f, sz = font or self.font, size or self.size
        for ln in simpleSplit(text, f, sz, width):
            self.t(x, y, ln, sz, font=f)
            y += gap
        return y

    def box(self, x, y, w, h):
        self.c.rect(x, A4[1] - y - h, w, h)
        return self

    def line(self, x, y, x2, y2=None):
        self.c.line(x, A4[1] - y, x2, A4[1] - (y if y2 is None else y2))
        return self

    def check(self, x, y, on, how='x', s=9):
        """A drawn box with its baseline at y; how: x cross, v tick, fill, zapf."""
        self.box(x, y - s + 1, s, s)
        if on:
            b = A4[1] - y - 1
            if how == 'x':
                self.c.line(x, b, x + s, b + s)
                self.c.line(x, b + s, x + s, b)
            elif how == 'v':
                self.c.setLineWidth(1.4)
                self.c.line(x + 1, b + s * .5, x + s * .4, b + 1)
                self.c.line(x + s * .4, b + 1, x + s + 2, b + s + 2)
                self.c.setLineWidth(1)
            elif how == 'fill':
                self.c.rect(x + 1.5, b + 1.5, s - 3, s - 3, fill=1)
            else:
                self.c.setFont('ZapfDingbats', s)
                self.c.drawString(x + .5, b + 1.5, '\u2714')
        return self

    def grid(self, x, y, widths, rows, pad=4, lead=12, bold=(), rule=True, size=None):
        """A table with wrapped cells; gives y below it."""
        sz = size or self.size
        for row in rows:
            lines = [[ln for part in str(c).split('\n') for ln in (simpleSplit(part, self.font, sz, w - 2 * pad) or [''])] for c, w in zip(row, widths)]
            h = max(len(ls) for ls in lines) * lead + pad
            cx = x
            for i, (ls, w) in enumerate(zip(lines, widths)):
                if rule:
                    self.box(cx, y, w, h)
                for k, ln in enumerate(ls):
                    self.t(cx + pad, y + lead * (k + 1) - 2, ln, sz, bold=i in bold)
                cx += w
            y += h
        return y

    def page(self):
        self.c.showPage()
        self.c.setFont(self.font, self.size)
        return self

    def bytes(self):
        self.c.save()
        return self.buf.getvalue()


def qpdf(data, *args, owner=None):
    """data through qpdf; owner encrypts with that owner password and an empty user password."""
    with tempfile.TemporaryDirectory() as tmp:
        a, b = os.path.join(tmp, 'a.pdf'), os.path.join(tmp, 'b.pdf')
        with open(a, 'wb') as f:
            f.write(data)
        enc = ['--encrypt', '', owner, '256', '--print=full', '--modify=none', '--'] if owner else []
        subprocess.run(['qpdf', '--static-id' if not owner else '--deterministic-id', *args, *enc, a, b][:] if not owner else
                       ['qpdf', *args, *enc, a, b], check=True)
        with open(b, 'rb') as f:
            return f.read()
