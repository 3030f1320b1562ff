package parser

import (
	"slices"
	"strings"
	"sync"
)

// A label that no wording of the catalogue is like is taken apart: what sort
// of thing it asks for (a date, a number, a name, a reason) and of what
// (release, birth, consent) are words that stand in it in any order. Each line
// below says which words make which question; the first that fits wins.
//
//	key: a|b c !d ~5    one of a and b, and c, and not d, of five words at most
//	!-: a|b             the same, and nobody's whatever wording is like it
//
// Words are lower case and without plural; those that the catalogue folds may
// be written as what they fold to ("phone", "client", "physicalhealth").
const senseLines = `
!-: number|no|ref|reference|id|code|ident charity|company|passport|driving|driver|brp|biometric|port|possession|crime|incident|warrant|vehicle|registration|bank|account|sort|file|homeoffice !prison !agency !name !nhs !sex !offender !phone !email !client !referral !system
!-: home office|offic number|no|ref|reference|id
!-: record|record number|no|ref custody
!-: claim number|no|ref|date|status|made|amount|start|started !asylum !immigration !homeless !settled !name
!-: benefit|uc|pip|esa|dla|pension|salary|wage|income|saving|bank|account|debt|hb|dhp !recourse !fund !email !phone !arrear !rent !owe !landlord !support !client !council !worker !coach !office !agency !team !own !word !happened !tenancy !home !rent !stop !stopped
!-: rent|rental amount|weekly|monthly|per|payable|charge|liability|account|reference|ref !arrear !owe !owed !owing !landlord !whom !who !address !tenancy !home
!-: date|when|day|on|time arrest|arrested|offended|hearing|conference|meeting|review|reviewed|panel|inspection|appointment|interview|interviewed|visit|visited|assessment|assessed|parole !release !released !referral !referrer !homeless !notice !evicted !eviction !consent !birth !sentence !sentenced !possession !leave !leaving !tenancy !accommodation !eligible !eligibility
!-: capacity|care|risk|needs|health assessment|assessed|review|plan date|completed|done|when|last|next|due
!-: appointment|meeting date|time|when|next|last|coach|venue|place|where
!-: date|when|on served|issued|received notice|s21|section|ntq !expire !expiry !end !leave !until !out
!-: move|moved|moving in date|when|day|on !must !out
!-: started|start|began|begin|commenced|commencement tenancy|licence|placement|stay|benefit|claim|work|job|employment|treatment|relationship|accommodation date|when|on !homeless !release
!-: interpreter|translator|signer name|phone|email|tel|number|address|agency|contact|booked|booking|id
!-: consent|permission gp|landlord|nok|employer|school|kin|solicitor|bank|cas3 contact|speak|share|inform|approach|signed|obtain|request|from !referral !lha !council !housing
!-: outcome|decision|result|progress wish|want|like|wanted told|informed|notified|know|hear|receive|feedback|updated !email !phone !number !where !who !whom !contact !how !address
!-: commitment claimant|client
!-: course|college|university training|course|college|study|studying|attend|attending|place !referrer !worker !phone !email !making
!-: armed|army|navy|raf|military|force pension
!-: education|educational|qualification|gcse|literacy|numeracy !referrer !worker !phone !email !name !agency
!-: hobby|hobbie|interest|smoker|smoke|smoking|vape|vaping|diet|dietary|religion|faith|marital|orientation|height|weight|eye|hair|build !reason !why !health !service
!-: reporting office|station|instruction ~3
!-: discharge|transfer type|delayed|delay !release
person.nhs_number: nhs !trust !organisation !agency !email !team !hospital !staff !area
person.ni_number: ni|nino|insurance !car !home
person.pnc: pnc|pncid
person.pnc: police computer
person.crn: crn|delius|ndelius
person.prison_number: prisonnumber|noms|nomis
person.prison_number: prison|prisoner|hmp|custody|offender number|no|id|ref|reference|num !phone !cell !email
custody.cas3: cas3 !consent !consented
custody.cas3: cas 3 !consent !consented

person.pregnant: pregnant|pregnancy|expecting
person.date_of_birth: dob|born|birth|birthday !place !country !name !gender !sex !assigned !baby !due
risk.mappa: mappa !officer !coordinator !contact !phone !email

-: dental|photo|photograph|marketing|newsletter|survey consent|permission
consent.given: agree|agreed|happy|ok|okay form|letter|note ringing|phoning|contacting|calling|sending|sent|passing|speaking|going|telling !how !type !method !tenancy !date !when
consent.given: can|may|could|shall we|i refer|referring|notify client|u|them|him|her|lha|council ~9 !why !reason !who !whom !which !when !how !where !what !if !speak !number
consent.given: said|say may|can|could|should you|u|we|so|send|share|tell ~9 !why !reason !who !date !when !how !name
consent.given: go ahead got|given|gave|give|have|has|client|their|his|her ~10 !when !date !who !live
consent.given: ok|okay|happy|fine|content with this|it|referral ~7 !why !reason !live !school !placement !property !who
consent.date: date|when consent|consented !release !birth
consent.date: consent dt|dated|on ~3
consent.method: form|evidence|type|kind authority ~3 !local !housing !public !referrer !agency !detention
consent.date: signed|signature client|applicant date|on|when|dated
consent.date: date|when agreed|agree|permission !referral !reason !leave !move
consent.method: how|method|type|form|way consent|consented|permission|agree|agreed|agreement !long !many !tenancy
consent.method: verbal|verbally|oral|written|writing consent|agreement|consented|agreed|given
consent.given: consent|consented|consenting !cas3 !cas !name !who !why !reason !treatment !perpetrator !parent !guardian !aware !signed !form
consent.given: want|wish|like|happy|ask|asked u|we|council|lha contact|tell|inform|notify|approach lha|behalf|them|him|her|for !which !where !why !reason !how
consent.given: agree|agreed|agrees|happy|content|willing|okay|ok contacting|referring|sharing|sending|passing|telling|speaking u|you|council|lha|housing|detail|information|them|him|her !which !where !why !reason
consent.given: yes|ok|okay say|says|said slip|card|alert|send|sent|sending|going|lha|form|notification|notice ~9 !why !reason !who !date !when !how
consent.given: say so ~3
consent.given: explained|discussed|told referral|refer|dtr agreed|agree|agrees|said|say|can|may|happy|okay !why !reason !which !who !when !how !date
consent.given: signed|agree|agreed|agrees alert|slip|card|notification ~6 !date !when !name !who !by !cas
consent.given: content|happy|agree|agrees|agreed|okay|willing receive|receiving|know|knowing|alert|slip|card|notification|notice|go|going|sent|sending ~10 !why !reason !which !tenancy !name !who !landlord !move !live !when !where
consent.given: yes|ok|okay|say|says|said referral|refer|referred|dtr|yes|sharing ~6 !why !reason !who !date !when !how !contact
consent.given: signed|signature agree|agreed say|confirm|show !date !when !name !print
consent.given: permission !to ~3
consent.given: permission send|sent|sending|share|refer|referral|contact|contacted|pass|passed|give|submit|detail|information|u
consent.given: agree|agreed|happy|willing|content|okd|ok|okay|accept|accepted|want|wish|allow|allowed|authorise|authorised referral|refer|referred|share|sharing|shared|pass|passed|information|detail|contacted|dtr|data|sent|send !why !reason !which !tenancy !where !area !council !authority !lha !name !who !to
consent.given: agree|agreed|happy|willing|content|okd|ok|okay|accept referral|refer|referred|referredto|share|sharing|shared|pass|passed|information|detail|contacted|dtr|data|sent !why !reason !which !tenancy !name !who
consent.given: agreed|agree|happy|consent|okay|willing he|she|they|client ~5 !why !reason !date !plan !landlord !with
consent.given: okd|ok|agreed|agree|happy|permission|consent ~3 !reason !date !plan

-: leave|leaving|leaves hospital|ward|inpatient date|when|due|on|day !homeless !why !live !address !going !housing !accommodation
-: discharge|discharged|admission|admitted|fit date|when|expected|planned|estimated|medically|for|on|fit !why !address !live !living !housing !accommodation !where !situation !reason !custody !prison
-: discharge|discharged|ward|admission|admitted|bed ~2 !why !address !team !reason
-: safe call|contact|ring|message|text|leave|phone !tonight !number !no
-: leave message|voicemail
-: time|when call|ring|contact|phone
-: address|housed|accommodation|going|living release|released|discharge|after !reason !why !before !prior !current !situation !need !who !condition !restriction !requirement

person.interpreter_needed: interpret|translate ~9
person.interpreter_needed: interp ~3
person.interpreter_needed: interpreter|interpreting|translator|translation|signer|bsl|interpretation
person.interpreter_needed: language|english line|help|support|assistance|require|required|needed|book !preferred !first !main !spoken !which
person.contact_via: someone|somebody|anyone|person|who instead call|contact|ring|speak|reach|text|message
person.contact_via: through|via|behalf someone|somebody|anyone|else|who call|contact|ring|speak|reach|message
person.contact_via: find|reach|reaching|trace|locate|catch him|her|them|client via|through|before|until|meantime ~6 !number !phone !email !officer
person.contact_via: wing|cell|houseblock|landing|spur ~4 !risk !share !sharing !date
person.contact_via: route|channel contacting|contact|reach|reaching client|them|him|her|prison|custody
person.contact_via: how find|found|locate|trace|catch|track client|he|she|they|him|her|them
person.contact_via: mean|way|method contact other|alternative|best|preferred !number !phone !email !referrer !professional
person.contact_via: preferred|best|easiest|way|means|method contacting|reaching|contact client|he|she|they|him|her|them !number !phone !email !lead !referrer !date !why
person.contact_via: speak|interview|reach|contact|contacted|visit|meeting client|who|through|via|arrange|arranged|arrangement|custody|prison|inpatient|ward|hospital|inside|while|whilst|before to|with|arrange|arranged|arrangement|how|through|via|while|whilst|before|contact|who !number !name !phone !email !lead !referrer !detail !risk !no !language !address !date !alone !staff !agency !professional !household !live !safe !bank !you !your !want !wish
person.language: language|tongue|speak|spoken !barrier !therapy !contact !to
person.nationality: nationality|citizen|citizenship|national !insurance !probation !service
person.no_public_funds: nrpf
person.no_public_funds: no recourse
person.public_funds: recourse|public fund|recourse
person.public_funds: rtpf|rpf
person.public_funds: recourse pf|benefit|benefits|fund|housing
person.public_funds: recourse ~2
person.immigration_status: immigration|visa|refugee|asylum|settled|brp|euss status|position|situation|leave|remain|type|expiry|card|held|claim|presettled|immigration !address !home !last
person.immigration_status: residence|residency|resident|reside status|uk|right|eea|eu|permit !housing !address !homeless
person.immigration_status: settled presettled|pre ~4 !address !home
person.immigration_status: status|position uk|british|national|euss|settlement|leave not|if|euss|scheme|remain !insurance !service
person.immigration_status: immigration control|controls
person.immigration_status: immigration|visa ~3
person.ethnicity: ethnicity|ethnic|race|heritage
person.gender: gender|sex|pronoun !offender !offence !same !partner !register !assigned !worker
person.gender: male female
person.armed_forces: armed|military|veteran|army|navy|raf|hm force|forces|served|serve|service|veteran|military|navy|army !family !which !branch !number !partner
person.armed_forces: served|serving|service force|exforces|forces|regular|reserve !family !which !branch !number !partner !police
person.armed_forces: serving exserving|ex|former|served ~4 !sentence !prison
person.armed_forces: soldier|sailor|airman|airwoman|marine|serviceman|servicewoman|exservice|reservist !number !branch !name
person.armed_forces: served ever|previously ~3 !notice
person.armed_forces: ever|previously|currently|past force|military|army|navy|raf ~5 !police
person.armed_forces: veteran|exforces|military|armed ~4 !which !branch !number !family
person.care_leaver: care leaver|leaving|left !health !social !home
person.known_as: aka|alias|nickname|maiden
person.known_as: previous|former|maiden|other|birth|alternative surname|forename ~5
person.known_as: known friend|to as
person.known_as: what|how call|called|address|addressed should|prefer|like|wish ~8 !landlord !phone !ring !time !when !name-of
person.known_as: use|goe|answer|prefer|called name|by|to|self ~4 !worker !who !referrer
person.known_as: preferred|known|former|previous|other|also|like|likes called|name|as|known !address !agency !referrer !next !prison !landlord !risk !worker

risk.registered_sex_offender: sex|sexual offender|register|registered|registration|notification|rso
risk.registered_sex_offender: rso|sor|vsor
risk.arson: arson|arsonist|fire|firesetting|firesetter
risk.to_staff: risk|danger|threat|aggression|aggressive|violence|violent|safe|safety|hazard staff|worker|officer|visitor|professional|visiting|lone|colleague|employee
risk.to_staff: behaviour|behaviours|conduct|attitude|history staff|worker|officer|visitor|colleague|lone !prison !custody
risk.to_staff: problem|issue|concern|warning|marker visiting|lone|visit officer|staff|worker|visitor|colleague
risk.to_staff: female|male|women staff|officer|worker ~2
risk.to_staff: risk|danger|hazard visit|visiting|home !mental !fire !self
risk.to_staff: lone working|worker|visit|visiting|interview
risk.to_staff: seen|visit|visited|interview|interviewed|meet alone|lone|pair
local_connection.reason_elsewhere: why|reason cant|cannot|not|unable go|return|going|returning|back|live area|district|town|borough|city|county !excluded !exclusion !avoid !risk
risk.excluded_areas: area|place|location|street|address|zone|postcode|town|where|estate avoid|avoided|exclude|excluded|exclusion|away|unsafe|restricted|prohibited|barred|banned|unsuitable|not|cannot|mustnt|cant|never !why !local !connection !previous !current !helped !go !goes
risk.excluded_areas: stay|keep away|out !reason
risk.excluded_areas: exclusion|exclusions|nogo
risk.level: rosh|risk level|rating|band|banding|score|category|tier|grade|assessed|overall|low|high|rosh|ogrs
risk.level: how risky|dangerous ~6 !why
risk.level: rosh !reason

needs.domestic_abuse: domesticabuse|domestic|dv|dva|abuse|violence|fleeing|flee|escaping victim|fleeing|escaping|escape|survivor|suffered|experienced|survivor|experience|flee|subjected|risk|history|affected|from|current|ever|domesticabuse !perpetrator !perpetrated !substance !perpetrating
needs.domestic_abuse: hurt|hurting|hit|hitting|controlling|frightened|afraid|scared|frightens|threatened anyone|anybody|someone|somebody|partner|home|family !staff !risk !homelessness !homeless !self !worker !mental !alcohol
needs.domestic_abuse: abusive|coercive|honour|forced|controlling relationship|partner|control|marriage|abuse|violence !perpetrator
needs.domestic_abuse: domesticabuse|domestic|fleeing ~5 !perpetrator !perpetrated !worker !type
needs.mental_health: mentalhealth|mental|psychiatric|psychological|emotional|depression|anxiety|wellbeing !worker !team !service !capacity !nurse !act !who
needs.substance_misuse: substance|drug|alcohol|drink|drinking|misuse|addiction|dependence|dependency|narcotic|script|methadone !worker !team !service !test !order
needs.physical_health: physicalhealth|physical|medical|disability|disabled|mobility|health|illness|ill|impairment|disabilitie|wheelchair|diagnosis !mental !worker !team !visitor !authority !trust !gp !insurance !professional !contact !fit !service !nhs
needs.physical_health: accessibility|adaptation|adapted requirement|need|required|needed|any|adaptation|accessibility
needs.physical_health: presenting complaint|problem|condition
needs.physical_health: medication|medicine|treatment !team

rough_sleeping: night|sleep|sleeping|slept|living|live outside|outdoor|car|tent|van|doorway !where !when !date !why !park !long
rough_sleeping: sleep|sleeping rough|street !date !when !since !why !reason !where !address !how
custody.release_type: type|kind|nature|basis|mechanism|scheme release|released
custody.release_type: hdc|crd|parole|ecsl|sds40|ftr !date
custody.sentence_date: date|when|day sentence|sentenced|conviction|convicted|court !release !end !expiry !expire !next !hearing
-: sled|sed|expiry|expire|expires|tagged|hdced|next date|sentence|licence|hearing|court !notice !tenancy !placement !stay !accommodation !lease !homeless !quit
-: end|ends|ending|expire|expires licence|sentence|tag|supervision|order date|when|on|end !occupy
custody.release_date: date|when let|freed|walk|walks|get|gets|getting|coming|come out ~9 !hostel !property !accommodation !home !placement !room !house !flat !hotel !refuge
custody.release_type: how|route|path|way|pathway released|release|releasing !date !when !contact !contacted !touch !hold !reach !housing
custody.licence_conditions: restriction|condition|requirement release|licence|order|apply|subject|bail|place !health !medical !community !reason
homeless_status: risk losing|lose|loss home|accommodation|tenancy|housing !when !date !why !reason !health !arrear
homeless_status: lose|losing|leave|vacate within|56|fiftysix|soon home|accommodation|housing|tenancy|here|place|address|property !when !date !why !reason !how !prison !custody !release !hospital !by
homeless_date: homeless|homelessness|roughsleeping|nfa date|when|since|day start|started|starts|begin|began|begins|commenced|arise|arose !why !reason
homeless_date: nfa|abode date|when|since|from ~5
homeless_date: date|when|day move|moving|moved out !release !custody !prison !why !reason !last !where
homeless_date: date|when|day|by out|leave|leaving|vacate|go hostel|property|accommodation|home|placement|premise|ap|room|house|flat|hotel|refuge|address|lodging !release !released !custody !prison !why !reason !last !where
homeless_date: end|ending|expiry|expire|expires|ended|finish|finishes|run|out|stop|stops stay|placement|booking|notice|accommodation|ap|hostel ~3
homeless_date: end|ending|expiry|expire|expires|ended|finish|finishes|run|out|stop|stops stay|placement|booking|notice|accommodation|ap|hostel|premise date|when|on|day|due|until !start !issue !served !release !prison !custody !why !reason
custody.release_date: date|when|day|on|due|expected|likely|confirmed|earliest|planned|anticipated|provisional|projected release|released|releasing|out|freed|liberation|crd|hdc !why !reason !type !accommodation !address !homeless !licence !condition !number !phone !contact !who !sentenced !risk !housing !where !plan !status !homeless !notice !tenancy !run !restriction !condition
custody.release_date: date|when|day|on|due|expected|likely|confirmed|earliest|planned|anticipated|provisional|projected leaving|leave|leaves|end|ending|discharge|discharged custody|prison|custodial|jail|gate !why !reason !type !accommodation !address !homeless !licence !condition !number !phone !contact !who !sentenced !risk !housing !where !plan
custody.release_date: end|ending custodial|custody|detention|dto
custody.release_date: release|out|crd|ard|released ~3 !type !address !licence !condition !accommodation !plan !number !phone !reason !housing !sort !where !basis !check !area !status !homeless !notice !tenancy !restriction !condition !route
custody.sentence_length: sentence|custodial|order|imprisonment|tariff|term length|long|time|term|imposed|given|month|week|year|received|passed !support !release !date
custody.sentence_length: sentence|tariff|term ~2
custody.sentence_length: how long|much get|got|given|receive|received ~6 !notice
custody.offence: reason|why imprisonment|imprisoned|jailed !release !homeless !leaving !leave !refer !referral !tenancy !housing !accommodation
custody.offence: offence|offense|charge|charged|crime|conviction|convicted|offending|offenceses !previous !history !date !arson !sexual !sex !risk !reference !number !need !nurse !officer !ward !who !phone !someone !else !case !supervision
custody.licence_conditions: condition|requirement note|standard|special|additional|extra|bespoke|specific ~4 !health !medical
custody.licence_conditions: condition|requirement|restriction|prohibition|order|bail licence|license|bail|order|supervision|court|release|curfew|protective|restraining|nonmolestation|additional|special !health !medical !community
custody.status: status|remand|sentenced|recall|recalled|remanded|unsentenced custody|custodial|legal|remand|sentenced|recall|recalled|prison|prisoner|court|sentence|judicial|licence|unsentenced !immigration !date !housing !homeless !reason !marital
custody.status: remand|sentenced|recalled ~4 !date !reason !why
custody.prison: prison|establishment|jail|hmp|hmyoi|yoi|custody|detained|held|remanded name|current|present|where|which|at|location|held|in|prison|establishment|jail|hmp|from|lodged|based|serving !officer !number !email !phone !address !before !prior !why !how !long !team !history !referrer !name-of-officer !contact !conduct !behaviour !com !wing !cell !date !worker !offence !status !previous
custody.prison: where held|detained|imprisoned|serving|custody

housing.landlord: tenancy|rent|renting with|from ~4
housing.landlord: who|whom rent|renting|rented from|to ~7
housing.arrears: arrear|arrears
housing.arrears: owe|owed|owing|debt rent|landlord|tenancy|much
housing.landlord: landlord|housing landlord|association|provider name|who|landlord !reason !why !phone !email !refer !referral
housing.tenancy_to_save: tenancy|property|home|flat|accommodation saving|saved|save|sustain|sustaining|keeping !reason !why !when !date
housing.tenancy_to_save: tenancy|tenanted still|currently|return|has !reason !why !date !details !type !how !end !start !with
housing.tenancy_to_save: tenancy|tenanted|accommodation|home|property|placement|flat|house save|saved|keep|kept|sustain|sustained|hold|held|retain|retained|existing|open|rescued|preserved !reason !why !date !details !type !how
homeless_date: nfa since|date|when|on
homeless_date: how soon !contact !contacted !release !released !seen
homeless_date: how long|longer|soon can|could|allowed|able|may|left stay|remain|keep !sentence !custody !prison !known
person.no_fixed_abode: nfa|abode
rough_sleeping: rough|roughsleeping|street|rooflessness !address !where !name !long
safe_tonight: tonight|night safe|somewhere|place|stay|sleep|bed|roof|accommodation|anywhere !nowhere !no
nowhere_tonight: tonight nowhere|homeless|rough

local_connection.reason_elsewhere: why goe|go|going|come there|here ~7 !back !return !leave
local_connection.reason_elsewhere: why connection another|other|different
local_connection.details: connect|connects|tie|ties what|how|which client|he|she|they|them|him|her|person|to ~9 !why
local_connection.details: lived|resident|residence here|area|district|borough|town 6|six|3|three|5|five|12|twelve
local_connection.details: lived|resident|born|grew here|locally|local ~5 !why !reason !long !with !date !where !who
local_connection.reason_elsewhere: reason|why|explain|explanation connection no|without|not|elsewhere|none
local_connection.reason_elsewhere: why|reason not|instead|rather own|home|other|another|previous lha|council|area|borough|district|authority !return !back !leave !live !stay !homeless
local_connection.reason_elsewhere: why|reason|choice|preference|rationale|explain area|council|district|borough|town|here|lha|elsewhere|choose|choosing|chosen|connection|city|county !homeless !leave !leaving !avoid !loss !losing !return !back !left !lost !referral !asking !help !notice
local_connection.grounds: ground|category|basis|type|criterion connection|annex|relied !reason !notice !referral !possession
local_connection.reason_elsewhere: justification|justify|rationale|reason|why|explain|explanation|absence connection no|without|not|lack|absence|none|there
local_connection.reason_elsewhere: why|reason|explain not|cannot|cant|unable|unwilling area|town|district|borough|county|city wish|want|return|go|back|live|stay !accommodation !home
local_connection.reason_elsewhere: choice|choosing|chosen|choose area|council|lha|district|borough|town if|reason|justification|connection
local_connection.details: connection|connected|tie|link|linked|root area|local|lha|district|town|borough|here|there|authority|county|what|any|essex|details|family|detail|to|with
local_connection.details: connection ~2
local_connection.details: long|year|lived|length|period|resident|living area|district|borough|town|local|locally !employment
local_connection.details: family|relative|work|job area|borough|district|town|locally|local !reason !why !avoid !team !authority

reason: stop|stops|stopping|prevent|prevents|preventing going|go|return|returning|living|staying|home|back !health !risk !work
reason: nature|purpose|basis|subject referral|enquiry|contact|request|approach ~4
reason: problem|difficulty|barrier|obstacle|trouble accommodation|housing|home|homeless|finding|getting|obtaining|living ~6 !health !risk !support !staff !drug !substance
reason: reason|why|ground|basis notification|notifying|approach|approaching|presenting|application|applying|contacting|request|requesting|alert ~6 !connection !area !council !lha !not
reason: reason|why|cause|background|circumstance|summary|situation|explain|explanation|describe|purpose|ground referral|refer|referring|referred|referrer|homeless|homelessness|help|housing|dtr|threatened|assistance|support|reason|need|roughsleeping !date !local !lose !losing !return !back !status !loss !lost !leave !leaving !left !last !accept !closed !decision
reason: what|how|why happened|make|made|led|caused|cause homeless|homelessness|roughsleeping !last !tenancy !date
reason: what going|happened|happening|wrong ~7 !tenancy !home !accommodation !last !lost !next
local_connection.reason_elsewhere: why|reason not own|home area|district|borough|council|lha|authority going|returning|return|approaching|applying|go
housing.loss_reason: why|reason must|has|have|having|need|asked|told go|leave|move|vacate|out ~8 !date !area !lha !support !help
housing.loss_reason: why|reason no|not|cannot|cant|longer|unable live|living|stay|remain|reside|occupy !connection !area
housing.loss_reason: reason|why|cause|how|what|explain lose|losing|lost|loss|leave|leaving|left|return|returning|back|end|ended|ending|termination|evicted|eviction|vacate|happened|stay|remain|unavailable !form !refer !date !long !prison
reason: why|reason|background|circumstance|purpose|situation ~2 !date !name !release !offence
reason: tell|describe|detail|detail|information|more|what|outline|summarise circumstance|situation|happened|happening|problem|homelessness|homeless|concern|issue !risk !health !status !date !current
reason: because ~3
reason: why|reason think|believe|feel|say homeless|homelessness|home|accommodation|housing|nowhere !area !council !lha !here !connection !return !back
reason: why telling|sending|writing|raising|contacting|notifying|asking now|today|u|this ~9 !area !council !lha !not
reason: why|reason this notice|notification|alert|form|card|slip ~9 !area !council !lha
reason: what bring|brings|brought client|he|she|they|them|him|her|here|u|about|this ~7
reason: why sentence|word|line|brief|briefly ~8 !custody !prison !served !length
reason: account why|happened|story
reason: how came|come|comes out|street|streets|position|situation ~10 !date !when !contact
reason: outline|nature|story|account|summary|describe|explain problem|issue|case|situation|difficulty ~7 !risk !health
reason: how|what led|come|became|become|came homeless|homelessness|this|roughsleeping !date !when
reason: concern|issue|problem ~2 !risk !health !staff !safety !security !behaviour
reason: why no|not|nowhere|without have|has|be home|accommodation|housing|nowhere|address ~7 !council !lha !area !from !here !connection !return !back
reason: main reason !leaving !leave
reason: why not|longer|unavailable available|unavailable|possible|option ~7 !connection
homeless_date: date|when|day|by hand|handed|handing|give|given over|up|back !key !release !prison !form !why !contact
homeless_date: until|till when ~3
risk.to_staff: to staff|worker|officer|visitor ~2
lead.contact: supervised|managed|held by ~3
lead.contact: charge case|supervision !reason !date !number
lead.contact: someone|else|anyone charge
?.where: currently|now|presently at ~2
?.where: quarter|billet|mess|barrack present|current|now|occupied|service ~4 !date !when !why
?.where: currently ~1
custody.prison: released from ~3 !date !when
homeless_date: out|leave|go|gone|left|moved by ~6 !who !date
homeless_date: roofless|street|roughsleeping|outside|rough since
homeless_date: bailiff|bailiffs|bed|placement|notice|s21|eviction|hostel|booking due|end|ends|expire|expires|up|out|date|until|finish|finishes !issue !served !start !why !reason
homeless_date: date|when|on|by asked|told|due|required|have|must|given|got|supposed leave|go|out|vacate|quit !why !reason !custody !prison !release !hospital
homeless_date: date|when|day lose|losing|lost home|accommodation|housing|tenancy|property|place !why !reason
homeless_date: vacated|vacate|vacating by|date|on|when !why !reason
homeless_date: date|when|day no|without|nowhere accommodation|home|where|live|housing|address !why !reason !fixed !release
homeless_date: last|final|latest date|day|night remain|stay|there|accommodation|housing|home|tenancy|property|placement|here !release !custody !prison !reason !known
homeless_date: homeless as|from|since ~3 !why !reason !help
homeless_date: date|when|how|day notice run|runs|out|end|ends|expire|expires|up
homeless_date: end|ends|ending|ended|expiry|expire|expires|surrender|surrendered|termination|terminates|loss|lost|lose tenancy|lease|lodging|placement|accommodation|quarter|occupy|nass|support|home|housing|property date|when|on !start !why !reason !release !sentence !custody !prison !receiving
homeless_date: date|when|since|from|long|deadline|expire|expiry|end|ending|ended homeless|homelessness|evict|eviction|evicted|vacate|notice|move|leave|lose|losing|roof|possession|tenancy|nfa|lodging|become|becoming|quit !release !start !custody !prison !released !move-in !referral !service !moved !address !reason !why
homeless_status: without|no accommodation|home|housing|roof|anywhere is|are|currently|now|today|already !date !when !why !reason !how !long !next !if
homeless_status: homeless level|stage|degree|extent|type|nature|level !date !when !why !reason
homeless_status: homeless|homelessness|threatened status|is|are|threatened|risk|already|currently|now|will|be|category|whether|current|circumstance|describe|become|likely|which|position|stage !date !when !why !reason !since !health !how !explain !background !history !previous !cause !team
homeless_status: homeless|threatened ~2 !date !team !reason !why !history !application !service

person.last_settled_address: living|lived|staying|stayed|address|resident arrest|arrested|remanded|sentenced|detained|arrested|admitted !why !reason !now !current
person.last_settled_address: address|lived|live|living|home|accommodation|residence|residing|housed|stay|staying before|prior|previous|previously|last|settled|former|until|permanent|recent|pre !why !reason !how !long !landlord !type !history !evicted !owner
?.address: where address live|living|stay|staying|sleeping|sleep
?.where: where|place|location staying|stay|living|live|sleeping|sleep|reside|residing|moment|currently|now|night|resident|lodging !next !child !long !work !why
housing.situation: current|present|now|today|currently|existing|type|kind|what|describe|sort|tenure|status housing|accommodation|living|tenure|property|home|tenancy|lodging !address !date !reason !why !long !need !officer !risk !benefit !history !support !required !wanted !option !hold !number
housing.situation: sleeping|sleep|staying|stay arrangement|situation|status !client-rough
housing.situation: tenure|housing|accommodation|lodging|residence|residential situation|circumstance|status|arrangement|type|tenure|position !reason !why

needs.support: support needed|require|required|want|wanted ~4 !from !worker
needs.support: vulnerability|vulnerable factor|issue|indicator
needs.support: support|vulnerability|vulnerable|need|priority|issue need|vulnerability|support|group|area|tick|identified|complex|multiple|following|vulnerable|any|what|which|required|apply !worker !agency !involved !currently !name !provider !package !from !who !network !service !receiving !give !place !dietary !language !communication
person.name: which|who|whom client|woman|man|adult|mother|family|you|u referring|refer|referred|alerting|reporting|telling !agency !organisation !why !council !lha !team !to !by !from !else
person.name: who about|concerning it|this|referral|alert|form ~10 !why !what
referrer.organisation: agency|organisation|service|who|where|employer work|employed|represent your|you !client
agency: which|what public|statutory body|authority|agency you ~8
agency: which authority|agency|body|service|sector u|you|your from|for|represent !where !when !council
agency: which u|you ~6 !where !when
agency: who|from|source|referral|referring|work|works|working tick|select|circle|choose|dropdown|list !name !phone !support !need !involved !client
agency: type|kind|sort|category|sector|nature agency|body|employer|trust|referrer|authority|service|provider !name !phone !involved !other !support
agency: public|statutory|specified body|authority|agency ~8 !name !phone !involved !other !support !housing !local !to
other_professionals: professional|agency|service|worker|support|organisation|team|charity|people|partner involved|working|work|already|else|supporting|engaged|place|receiving|involvement|known|provided|currently|support !why !refer !referral !area !landlord !name-of-referrer !referrer !needed !required !need
other_professionals: other|key|support|involved professional|agency|worker|contact|network !phone !email !referrer !mean !way !method

other_professionals: other service|agency|professional helping|supporting|working|involved|engaged|assisting
other_professionals: who|anyone|anybody|else|other supporting|supports|support|helping|working|works client|he|she|they|him|her|them|person|else !living !live !need !required !want !financially !housed
household: household|dependant|dependent|child|family|partner|people|anyone|person|who|others|member|occupant|adult|client else|everyone|everybody|household|composition|housed|rehoused|live|living|member|dependant|dependent|move|moving|with|expected|included|join|joining|accompany !why !reason !risk !support !area !work !working !contact !address !happened !before !mental !consent !client-before
household: child|children|kid|dependant|dependent ~4 !risk !service !social !protection !school !care

-: lha|council|authority tax|previously|previous|already|another|last !why !reason !refer !referredto !want !wish !connection !prefer
-: other lha|council|authority told|notified|approached|applied|contacted|informed|referredto|referred
authority: where|which|who|what referredto|referred|refer|referral client|want|like|wish|choose|chosen|to|prefer !from !why !reason !referrer !by !when !professional !agency !live !living
authority: lha|council|district|borough asked|requested|applied|which|what|name|want|wish|go|chosen|choose|area|to|target|receiving|referring|preferred|referredto|refer|referred !why !reason !connection !lived !long !officer !tax !worker !from !tenant !referrer !housing-officer !email !phone
authority: which lha|council|district|borough|area|authority help|assistance|housing|apply|approach from|want|like|wish|to !why !reason !live !lived !connection
referrer.organisation: referrer charity|school|college|provider|trust|company|hospital|surgery|hostel|university|clinic !name-of !phone !email !address
authority: lha|council|borough ~2 !tax !tenant !officer !worker
authority: lha|council telling|told|alerted|notified|notifying|informing|informed|getting|goe|going|sending|receive|receiving !why !reason !connection !previously !other !tax !officer !worker !consent !agree !agreed !happy !when !by !from !ok !okay !willing !permission !where !client
-: authority|lha|council referrer

referral_date: date|when|on|dated referral|referred|notification|raised|made|making|referrer|completed|completing|completion|form|sent|today|submitted|submission|filled|dtr|written|made|referredto !received !start !release !birth !consent !homeless !interview !end !decision !who
?.phone: preferred|own|personal|usual|best number|no ~4 !reference !ref !house !case !agency !prison
external_reference: reference|ref|urn|id|identifier|number|no your|our|agency|case|portal|system|client|referral|referrer|file|record|ticket|jigsaw|locata|unique|external|other|own|reference|ref|emis|mosaic|rio|systmone !phone !email !house !room !prison !probation !number-of !cell !contact !date !reach !call !best !safe !ring
`

// contactSense are the things that every person has; whose they are is told
// by the label's other words, the column or the section.
const contactSense = `
?.contact: email phone
?.contact: name phone|email|contact|detail
?.contact: by phone|email|contact|detail
?.contact: name grade|rank|designation|capacity|profession|occupation
?.contact: name role|job|title|post
referrer.email: email send|sent|outcome|acknowledgement|acknowledge|acknowledgment|decision|reply|response|confirmation|result|receipt|update !client !applicant
?.email: email|mailbox|cjsm
referrer.phone: number|phone|mobile|tel we|u reach|call|ring|contact|speak you|yourself !client
referrer.name: print|printed name referrer
lead.name: who managing|manage|supervising|supervise|supervises|manages|holding|responsible|leading|coordinating|overseeing case|community|licence|client|him|her|them !phone !email !number !live !house
?.phone: phone|mobile|ring|whatsapp|voicemail|dial|landline !safe
?.phone: number|no my|our|his|her|their|contact|call|reach|get|catch|ring|text|speak|daytime|work|home|office|direct|safe|best !room !house !reference !ref
?.contact: contact|reach|hold|touch|speak|reached|contacted detail|how|way|get|where|best|information|detail|method|preferred !who !reason !team !why !risk
?.contact: my|our contact|detail|details ~5
?.postcode: postcode
?.address2: town|county|city ~1
?.relationship: relationship|relation !broken !breakdown !reason !why
?.address: residence|abode usual|home|normal|permanent|main|present|current|registered ~4 !type !status !fixed !date
?.address: address !ip !web
?.role: occupation|profession|job|work|designation referrer|your !address !phone !email !place !service !address
?.role: position held|job|within|at ~4
?.role: role|job|post|grade|rank|occupation|designation|capacity !seeking !mental !code
?.team: team|unit|department|dept|pdu|office|directorate|division|region|branch|cluster|smu|ldu|locality|neighbourhood|hub !use !note !hour !opening
?.organisation: agency|organisation|employer|company|body|trust|provider|charity !other !involved !support !worker !officer !practitioner !manager !keyworker
?.organisation: where|who work|based|employed !for-client
?.organisation: based at ~3
?.organisation: behalf
?.surname: surname
?.forename: forename
?.forename: first ~2 !language !contact !aid
?.name: name|called !agency !landlord !project !school !course !service !ward !prison
?.name: referrer ~4 !date !why !reason !phone !email
referrer.contact: who are u|you reach|contact|phone|ring|call|number|email ~12
referrer.name: who filled|completed|filling|wrote|sent|writing|typed
referrer.name: completed|filled|submitted|sent|written|prepared|raised|entered|typed by
?.name: referrer|com|lead ~5 !date !why !reason
?.phone: number|no officer|worker|practitioner|manager|coach|nurse|staff ~4
?.worker: worker|officer|practitioner|coordinator|nurse|coach|adviser|com|pom|caseworker|keyworker|omu ~5 !risk !why !how !safe !seen !date !address !number !no !manager
?.worker: pp ~2 !phone !email !number !tel !mobile
?.worker: hv|hca|idva|isva|cpn|pso|po|sw|ot|spo|fsw|rso|hcp ~2
?.name: who refer|referring|referred|you|about|person|sent|this !housed !live !living !with !else !works
`

// nobodysKey is the key of a rule for what no field takes, whatever wording
// is like it.
const nobodysKey = "!" + keyUnmapped

type senseRule struct {
	key    string
	groups int
	most   int // words, 0 for any number
}

type senseTable struct {
	rules []senseRule
	// asks tells, by word, the groups of rules that it fills; group -1 is
	// the words that a rule must not have.
	asks lookup[[]sensePart]
}

type sensePart struct{ rule, group int16 }

var senses = sync.OnceValue(loadSenses)

func readSenses(lines string) *senseTable {
	t := &senseTable{asks: lookup[[]sensePart]{read: map[string][]sensePart{}}}
	asks := t.asks.read
	for line := range strings.Lines(lines) {
		key, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		n := int16(len(t.rules))
		r := senseRule{key: key}
		for _, f := range strings.Fields(rest) {
			switch f[0] {
			case '!':
				asks[f[1:]] = append(asks[f[1:]], sensePart{n, -1})
			case '~':
				r.most = int(f[1] - '0')
			default:
				for w := range strings.SplitSeq(f, "|") {
					asks[w] = append(asks[w], sensePart{n, int16(r.groups)})
				}
				r.groups++
			}
		}
		t.rules = append(t.rules, r)
	}
	return t
}

// distinct reports that every group from g on has a word of its own.
func distinct(masks []uint16, g, groups int) bool {
	if g == groups {
		return true
	}
	for i, m := range masks {
		if m&(1<<g) == 0 {
			continue
		}
		masks[i] = 0
		ok := distinct(masks, g+1, groups)
		masks[i] = m
		if ok {
			return true
		}
	}
	return false
}

// senseScore is how sure a label is that was only taken apart.
const senseScore = 0.7

// nobodyScore is how sure a label is that asks for what no field takes.
const nobodyScore = 0.81

// mostNobodyWords is the length up to which a label's few words can rule out
// that it asks for more.
const mostNobodyWords = 7

// mostSenseWords is the length beyond which a label is a text.
const mostSenseWords = 22

// sense takes a label apart. tokens are its folded words.
func (c *catalogue) sense(s string, tokens []string) (hit, bool) {
	raw := c.words(s)
	if len(raw) == 0 || len(raw) > mostSenseWords {
		return hit{}, false
	}
	t, m := senses(), c.memory
	if m == nil {
		m = &memory{}
	}
	if m.filled == nil {
		m.filled = make([]senseFilled, len(t.rules))
	}
	m.rules = m.rules[:0]
	note := func(w string) {
		last := int16(-1)
		parts, _ := t.asks.of(w)
		for _, p := range parts {
			f := &m.filled[p.rule]
			if !f.asked {
				*f = senseFilled{asked: true, masks: f.masks[:0]}
				m.rules = append(m.rules, p.rule)
			}
			if p.group < 0 {
				f.out = true
				continue
			}
			if last != p.rule {
				f.masks = append(f.masks, 0)
				last = p.rule
			}
			f.masks[len(f.masks)-1] |= 1 << p.group
			f.all |= 1 << p.group
		}
	}
	for i, w := range tokens {
		if !slices.Contains(tokens[:i], w) {
			note(w)
		}
	}
	own := c.withoutPeople(raw)
	for i, w := range own {
		if !slices.Contains(own[:i], w) && !slices.Contains(tokens, w) {
			note(w)
		}
	}
	best := int16(-1)
	for _, i := range m.rules {
		f, r := &m.filled[i], t.rules[i]
		f.asked = false
		if f.out || f.all != 1<<r.groups-1 || r.most > 0 && len(raw) > r.most || best >= 0 && i >= best || !distinct(f.masks, 0, r.groups) {
			continue
		}
		best = i
	}
	if best < 0 {
		return hit{}, false
	}
	if t.rules[best].key == nobodysKey {
		return hit{key: keyUnmapped, score: nobodyScore, tokens: tokens}, true
	}
	return hit{key: t.rules[best].key, score: senseScore, tokens: tokens}, true
}

// withoutPeople are the words of a label but for those that only together
// are somebody: a prison leaver's address asks for no prison.
func (c *catalogue) withoutPeople(w []string) []string {
	out, from := w, 0
	for i := 0; i < len(w); i++ {
		rules, _ := c.fold.of(w[i])
		for _, r := range rules {
			n := len(r.words)
			if n < 2 || n == len(w) || n > len(w)-i || !personal(r.to) || !slices.Equal(r.words, w[i:i+n]) {
				continue
			}
			if from == 0 {
				out = make([]string, 0, len(w))
			}
			out = append(out, w[from:i]...)
			from, i = i+n, i+n-1
			break
		}
	}
	if from == 0 {
		return w
	}
	return append(out, w[from:]...)
}

// senseFilled is what a label fills of a rule.
type senseFilled struct {
	masks []uint16 // the groups that each word may fill
	all   uint16
	// asked is set once a word of the label is one of the rule's, out where
	// that is one that it must not have.
	asked, out bool
}
