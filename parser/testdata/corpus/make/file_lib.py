"""What the file_*.py scripts share: invented people and agencies, the gold of a
referral as it is written into a form, dates in the ways people write them, and the
message around the document.

Needs: /usr/bin/python3 (Debian's), with python-docx, reportlab, openpyxl, odfpy and pypdf,
and for some formats soffice and qpdf. Run `python3 file_all.py` in this directory.

A form calls m.v(key, gold, shown) where it writes an answer: it gets the words back
that stand in the form, and the gold is noted at the same moment. So the two cannot
part company.
"""
import datetime
import io
import json
import os
import random
import re
import subprocess
import tempfile
import zipfile
from email.message import EmailMessage
from email import policy
from email.utils import format_datetime

HERE = os.path.dirname(os.path.abspath(__file__))
OPEN = os.path.join(HERE, '..', 'open')

MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
          'September', 'October', 'November', 'December']


def fd(iso, style='dmy'):
    """The date as somebody would write it."""
    x = datetime.date.fromisoformat(iso)
    d, mth, y = x.day, MONTHS[x.month - 1], x.year
    suffix = 'th' if 11 <= d <= 13 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10, 'th')
    return {
        'dmy': f'{d:02}/{x.month:02}/{y}', 's': f'{d}/{x.month}/{y % 100:02}',
        'sy': f'{d}/{x.month}/{y}', '.': f'{d:02}.{x.month:02}.{y}', '.s': f'{d}.{x.month}.{y % 100:02}',
        'l': f'{d}{suffix} {mth} {y}', 'm': f'{d} {mth} {y}', '-': f'{d:02}-{mth[:3]}-{y % 100:02}',
        '-y': f'{d}-{mth[:3]}-{y}', 'iso': iso, 'h': f'{d:02}-{x.month:02}-{y}', 'sp': f'{d} {x.month} {y}',
        'ml': f'{mth} {d}{suffix}, {y}', 'mon': f'{d:02} {mth[:3]} {y}', 'wd': x.strftime('%A ') + f'{d} {mth} {y}',
        'caps': f'{d:02} {mth[:3].upper()} {y}', 'of': f'{d}{suffix} of {mth} {y}',
    }[style]


MALE = '''Theo Marlon Dean Kwabena Piotr Craig Tyrone Imran Lee Gavin Samuel Ross Aurimas Declan Jermaine Kyle Stephen Andrei
Wayne Mohammed Curtis Ryan Delroy Nathan Ashley Bartosz Colin Kieran Darren Winston Joel Callum Rafal Trevor Connor Idris Barry
Leroy Shane Jordan Terence Viktor Graham Liam Abdi Neville Warren Ethan Florin Malcolm Zac Hamish Emeka Dwight Lewis'''.split()
FEMALE = '''Chantelle Keeley Agnieszka Donna Shanice Bernadette Leanne Fatima Roxanne Gemma Tracey Oluchi Stacey Jolanta Kerry Naomi
Charmaine Bethany Ewa Michelle Paige Rosaleen Amina Jodie Lorraine Tamsin Precious Kayleigh Simona Hayley'''.split()
LAST = '''Quaye Underhill O'Sullivan Petrauskas Blanchard Adeyemi-Cole Thackeray Novak Gosling Tembo Hallworth Ravensdale Kowalczyk
Mepham Chaudhry Pocock Ofori Tranter Whitlock Beaumont Okonjo Gledhill Marchetti Fairweather Bucknall Sesay Dunmore Ionescu Pickering
McAllister Rashid Lovelock Stannard Wray Delahunty Zielinski Purkiss Nwosu Cattermole Hebden Frostick Achebe Greatorex Lindqvist
Trebilcock Yeboah Sandiford Brackenbury Mulvaney D'Souza Kettle Harbottle Vickers-Lane Olatunji Rudkin Spurgeon Tasker Ballinger Coyne
Ellingham Farrow Gathercole Haddow Jessop Karimi Lockyer Mbeki Nettleship Oxborrow Pargeter Quested Ruddock'''.split()
STREETS = ['Larkrise Road', 'Tanyard Lane', 'Market Hill', 'Queensway', 'The Paddocks', 'Mill Lane', 'Cromwell Avenue', 'Priory Close', 'Station Road',
           'Halfway Street', 'Rosebank', 'Fen End', 'Broomfield Road', 'Whitmore Way', 'Osprey Drive', 'St Osyth Road', 'London Road', 'Pike Lane',
           'Hawthorn Court', 'Nightingale Mews', 'Barrack Street', 'Vange Hill Drive', 'Coggeshall Road', 'Church Langley Way', 'Wick Lane']
TOWNS = [('Basildon', 'SS14'), ('Chelmsford', 'CM1'), ('Colchester', 'CO2'), ('Harlow', 'CM20'), ('Grays', 'RM17'), ('Clacton-on-Sea', 'CO15'),
         ('Braintree', 'CM7'), ('Southend-on-Sea', 'SS2'), ('Wisbech', 'PE13'), ('Peterborough', 'PE1'), ('Cambridge', 'CB4'), ('Huntingdon', 'PE29'),
         ('Rayleigh', 'SS6'), ('Maldon', 'CM9'), ('Brentwood', 'CM14'), ('Canvey Island', 'SS8'), ('Loughton', 'IG10'), ('Ely', 'CB7'), ('Ipswich', 'IP3'),
         ('Saffron Walden', 'CB10'), ('Romford', 'RM7'), ('March', 'PE15')]


class Person:
    """An invented person; n picks everything, so that a script gives the same person twice."""

    def __init__(self, n, female=None):
        r = random.Random(9000 + n)
        self.female = (n % 4 == 1) if female is None else female
        pool = FEMALE if self.female else MALE
        self.first = pool[(n * 3 + n // 5) % len(pool)]
        self.last = LAST[(n * 5 + n // 11) % len(LAST)]
        self.name = f'{self.first} {self.last}'
        self.title = ('Ms' if n % 3 else 'Miss') if self.female else 'Mr'
        self.dob = f'{r.randint(1958, 2004)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}'
        self.ni = f'QQ{r.randint(100000, 999999)}{r.choice("ABCD")}'
        self.mobile = f'07700 900{r.randint(100, 999)}'
        self.land = f'01632 960{r.randint(100, 999)}'
        flat = self.first.lower()[0] + '.' + self.last.lower().replace("'", '').replace('-', '')
        self.email = f'{flat}{r.randint(2, 99)}@{r.choice(["mailbox", "postbox", "webmail", "inbox"])}.example'
        town, area = TOWNS[r.randrange(len(TOWNS))]
        self.street = f'{r.randint(1, 189)} {r.choice(STREETS)}'
        self.town, self.pc = town, f'{area} {r.randint(1, 9)}{r.choice("ABDEFGHJLN")}{r.choice("PQRSTUWXYZ")}'
        self.addr = f'{self.street}, {self.town}, {self.pc}'
        self.noms = f'A{r.randint(1000, 9999)}{r.choice("ACDEFKLW")}{r.choice("CDEFKRVXZ")}'
        self.crn = f'{r.choice("XXXEFS")}{r.randint(100000, 999999)}'
        born = datetime.date.fromisoformat(self.dob)
        self.age = str(2026 - born.year - ((born.month, born.day) > (7, 1)))
        yy, serial = r.randint(5, 24), r.randint(10000, 599999)
        self.pnc = f'20{yy:02}/{serial:07}' + 'ZABCDEFGHJKLMNPQRTUVWXY'[int(f'{yy:02}{serial:07}') % 23]
        while True:
            digits = '999' + ''.join(str(r.randint(0, 9)) for _ in range(6))
            check = 11 - sum(int(c) * (10 - i) for i, c in enumerate(digits)) % 11
            if check != 10:
                break
        self.nhs = digits + str(check % 11)
        self.nhs3 = f'{self.nhs[:3]} {self.nhs[3:6]} {self.nhs[6:]}'
        self.ni2 = f'{self.ni[:2]} {self.ni[2:4]} {self.ni[4:6]} {self.ni[6:8]} {self.ni[8]}'
        self.him = 'her' if self.female else 'him'
        self.his = 'her' if self.female else 'his'
        self.he = 'she' if self.female else 'he'


STAFF_FIRST = '''Helen Rajesh Patricia Jonathan Yvonne Neil Siobhan Farouk Deborah Marcus Angela Tomasz Louise Geraint Sunita Oliver Janice
Babatunde Claire Alistair Meera Duncan Frances Hugo Wendy Kofi Justine Ravi Philippa Norman Esther Gareth Anoushka Martin Jill'''.split()
STAFF_LAST = '''Ashdown Bhatt Cleverley Dempster Eastaugh Fenwick Grantham Holloway Iqbal Jacobs Kemble Larner Mistry Nunn Orchard Patmore Quill
Rainford Sparrow Thirkettle Upton Varley Wainwright Yarwood Zaman Abbott-Lyle Brightwell Crisp Dallimore Emmanuel Frith Gilchrist'''.split()


class Staff:
    """A colleague who refers. The mail address is of an .example domain."""

    def __init__(self, n, org, role, domain, team=None, tel=None):
        r = random.Random(400 + n)
        self.first, self.last = STAFF_FIRST[n * 3 % len(STAFF_FIRST)], STAFF_LAST[(n * 7 + n // 3) % len(STAFF_LAST)]
        self.name = f'{self.first} {self.last}'
        self.org, self.role, self.team = org, role, team
        self.email = f'{self.first}.{self.last}@{domain}'.lower()
        self.phone = tel or f'{r.choice(["01632 960", "01632 960", "07700 900"])}{r.randint(100, 999)}'
        self.london = f'020 7946 0{r.randint(100, 999)}'


class Msg:
    """One message and the gold of what it says."""
    every = []

    def __init__(self, name, fmt, writer, shape, kind='referral', review=False, lenient=(), n=None, female=None):
        self.name, self.fmt, self.writer, self.shape = name, fmt, writer, shape
        self.kind = [kind] if isinstance(kind, str) else list(kind)
        self.review, self.lenient = review, list(lenient)
        self.refs = []
        self.files = []
        self.n = n
        if n is not None:
            self.p = Person(n, female)
        if kind == 'referral':
            self.next()
        else:
            self.ref = {'_un': [], '_hh': []}  # written to, never listed
        Msg.every.append(self)

    def next(self):
        """The next person of the same message."""
        self.ref = {'_un': [], '_hh': []}
        self.refs.append(self.ref)
        return self

    def v(self, key, gold, shown=None):
        self.ref.setdefault(key, gold)
        return str(gold) if shown is None else shown

    def d(self, key, iso, style='dmy'):
        self.ref.setdefault(key, iso)
        return fd(iso, style)

    def u(self, label, value):
        self.ref['_un'].append({'label': label, 'value': value})
        return value

    def tick(self, key, gold):
        """Notes gold that shows in the form as a tick; gives nothing back."""
        self.ref.setdefault(key, gold)
        return ''

    def hh(self, name=None, rel=None, dob=None):
        one = {'name': name, 'relationship': rel, 'date_of_birth': dob}
        self.ref['_hh'].append({k: x for k, x in one.items() if x})

    def support(self, options, chosen, on='☒ ', off='☐ ', sep='   ', after=False):
        """A line of tick boxes; the chosen ones are needs.support."""
        have = self.ref.setdefault('needs.support', [])
        have += [options[i] for i in chosen]
        return sep.join((o + ' ' + (on if i in chosen else off).strip()) if after else ((on if i in chosen else off) + o)
                        for i, o in enumerate(options))

    def attach(self, filename, data, ctype='application/octet-stream'):
        self.files.append((filename, data, ctype))
        return self

    def mail(self, frm, to, subject, body, date='2026-08-12T10:14', html=None, cc=None, reply=None, enc='quoted-printable', extra=None):
        self.head = dict(frm=frm, to=to, subject=subject, body=body, date=date, html=html, cc=cc, reply=reply, enc=enc, extra=extra or {})
        return self

    def sig(self, s, phone=True, email=False, org=True, role=True, team=True, style=0):
        """The signature of the referrer under a covering mail: what it says is gold where the form is silent."""
        out = [s.name]
        self.ref.setdefault('referrer.name', s.name)
        if role and s.role:
            out.append(s.role)
            self.ref.setdefault('referrer.role', s.role)
        if team and s.team:
            out.append(s.team)
            self.ref.setdefault('referrer.team', s.team)
        if org and s.org:
            out.append(s.org)
            self.ref.setdefault('referrer.organisation', s.org)
        if phone:
            out.append(['Tel: ', 'T: ', 'Direct dial ', 'Phone '][style] + s.phone)
            self.ref.setdefault('referrer.phone', s.phone)
        if email:
            out.append(['Email: ', 'E: ', '', 'e-mail '][style] + s.email)
            self.ref.setdefault('referrer.email', s.email)
        return ('\n' if style != 1 else ' | ').join(out) if style == 1 else '\n'.join(out)

    def gold(self):
        out = []
        for r in self.refs:
            o = {}
            for k, x in r.items():
                if k.startswith('_'):
                    continue
                if x is None or x == '' or x == []:
                    continue
                at = o
                *path, leaf = k.split('.')
                for step in path:
                    at = at.setdefault(step, {})
                at[leaf] = x
            if r['_hh']:
                o['household'] = r['_hh']
            if r['_un']:
                o['unmapped'] = r['_un']
            out.append(o)
        return out

    # The answers that nearly every form asks for, about self.p.
    def nm(self, style='full'):
        p = self.p
        shown = {'full': p.name, 'SUR,': f'{p.last.upper()}, {p.first}', 'title': f'{p.title} {p.name}',
                 'SUR': f'{p.first} {p.last.upper()}', 'Sur,': f'{p.last}, {p.first}'}[style]
        return self.v('person.name', p.name, shown)

    def first(self):
        return self.v('person.name', self.p.name, self.p.first)

    def last(self):
        return self.v('person.name', self.p.name, self.p.last)

    def dob(self, style='dmy'):
        return self.d('person.date_of_birth', self.p.dob, style)

    def ni(self, spaced=False):
        return self.v('person.ni_number', self.p.ni, self.p.ni2 if spaced else None)

    def nhs(self, spaced=True):
        return self.v('person.nhs_number', self.p.nhs, self.p.nhs3 if spaced else None)

    def tel(self, shown=None):
        return self.v('person.phone', shown or self.p.mobile)

    def email(self):
        return self.v('person.email', self.p.email)

    def noms(self, shown=None):
        return self.v('person.prison_number', self.p.noms, shown)

    def crn(self):
        return self.v('person.crn', self.p.crn)

    def pnc(self):
        return self.v('person.pnc', self.p.pnc)

    def addr(self, shown=None):
        return self.v('person.address', self.p.addr, shown)

    def lastaddr(self, shown=None):
        return self.v('person.last_settled_address', self.p.addr, shown)

    def who(self, s, *keys):
        """Notes the referrer's facts; gives nothing back."""
        for k in keys:
            self.ref.setdefault('referrer.' + k, {'name': s.name, 'role': s.role, 'organisation': s.org, 'team': s.team,
                                                  'email': s.email, 'phone': s.phone}[k])

    def rn(self, s):
        return self.v('referrer.name', s.name)

    def rr(self, s):
        return self.v('referrer.role', s.role)

    def ro(self, s):
        return self.v('referrer.organisation', s.org)

    def rt(self, s):
        return self.v('referrer.team', s.team)

    def re(self, s):
        return self.v('referrer.email', s.email)

    def rp(self, s):
        return self.v('referrer.phone', s.phone)

    def write(self):
        h = self.head
        msg = EmailMessage(policy=policy.SMTP.clone(max_line_length=200))
        msg['From'], msg['To'] = h['frm'], h['to']
        if h['cc']:
            msg['Cc'] = h['cc']
        msg['Subject'] = h['subject']
        msg['Date'] = format_datetime(datetime.datetime.fromisoformat(h['date']).replace(
            tzinfo=datetime.timezone(datetime.timedelta(hours=1))))
        domain = h['frm'].rsplit('@', 1)[1].strip('> ')
        msg['Message-ID'] = f'<{self.name}.{h["date"].replace(":", "")}@{domain}>'
        if h['reply']:
            msg['In-Reply-To'] = msg['References'] = h['reply']
        for k, x in h['extra'].items():
            msg[k] = x
        msg.set_content(h['body'], cte=h['enc'])
        if h['html']:
            msg.add_alternative(h['html'], subtype='html', cte='quoted-printable')
        for filename, data, ctype in self.files:
            main, sub = ctype.split('/')
            if ctype == 'message/rfc822':
                from email import message_from_bytes
                msg.add_attachment(message_from_bytes(data, policy=policy.SMTP), filename=filename)
            else:
                msg.add_attachment(data, maintype=main, subtype=sub, filename=filename)
        count = 0
        for part in msg.walk():
            if part.is_multipart() and part.get_content_maintype() == 'multipart':
                count += 1
                part.set_boundary(f'=_{self.name[-24:]}_{count}')
        raw = msg.as_bytes()
        with open(os.path.join(OPEN, self.name + '.eml'), 'wb') as f:
            f.write(raw)
        # A form from inside a prison rarely asks for the organisation: the prison's name may be taken for it, or not.
        if any('referrer.name' in r and 'referrer.organisation' not in r and 'custody.prison' in r for r in self.refs):
            self.lenient.append('referrer.organisation')
        want = {'kind': self.kind, 'format': self.fmt, 'writer': self.writer, 'shape': self.shape,
                'review': self.review, 'referrals': self.gold(), 'lenient': sorted(set(self.lenient))}
        with open(os.path.join(OPEN, self.name + '.want.json'), 'w') as f:
            json.dump(want, f, ensure_ascii=False, indent=2)
            f.write('\n')
        return len(raw)


DROP = ('docProps/thumbnail.jpeg', 'word/stylesWithEffects.xml', 'customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels')


def fixed_zip(data):
    """The same zip with fixed times, so that a script gives the same file twice, and without
    parts that Word documents can do without, to keep the messages small."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as src, zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as dst:
        for info in src.infolist():
            body = src.read(info.filename)
            if info.filename in DROP:
                continue
            if info.filename.endswith('.rels') or info.filename == '[Content_Types].xml':
                for part in DROP:
                    leaf = re.escape(part.split('/')[-1]).encode()
                    body = re.sub(rb'<(Relationship|Override) [^>]*' + leaf + rb'"[^>]*/>', b'', body)
            new = zipfile.ZipInfo(info.filename, (2026, 1, 5, 9, 0, 0))
            new.compress_type = zipfile.ZIP_STORED if info.filename == 'mimetype' else zipfile.ZIP_DEFLATED
            dst.writestr(new, body)
    return out.getvalue()


def convert(items, target, flt=None):
    """items: {name.ext: bytes}; gives {name: bytes} in the target format, all by one run of soffice."""
    with tempfile.TemporaryDirectory() as tmp:
        for name, data in items.items():
            with open(os.path.join(tmp, name), 'wb') as f:
                f.write(data)
        out = os.path.join(tmp, 'out')
        subprocess.run(['soffice', '-env:UserInstallation=file:///tmp/file_lo_profile', '--headless', '--convert-to',
                        target + (':' + flt if flt else ''), '--outdir', out] + [os.path.join(tmp, n) for n in items],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=400)
        done = {}
        for name in items:
            stem = name.rsplit('.', 1)[0]
            with open(os.path.join(out, stem + '.' + target), 'rb') as f:
                done[stem] = f.read()
        return done
