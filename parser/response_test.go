package parser_test

import (
	"testing"

	"dtrbot/parser"
)

func TestResponse(t *testing.T) {
	t.Parallel()
	const shared = "From: Housing Solutions <housing@council.example>\n"
	const own = "From: Jo Marlow <jo.marlow@council.example>\n"
	const quoted = "\n\nFrom: A Officer <officer@justice.example>\nSent: 12 August 2026 14:03\nTo: Housing\nSubject: DTR\n\nPlease find a referral attached. An interview is booked.\nKind regards\nSam Price\n"
	tests := []struct {
		name, from, text string
		steps, contact   bool
	}{
		{"next steps and a name", shared, "Hello,\n\nI have booked an assessment with him for Tuesday at 10am. Please tell him to come to our office.\n\nKind regards\nJo Marlow\nHousing Officer\n01632 960100" + quoted, true, true},
		{"allocated to somebody named", shared, "Thank you. This case has been allocated to Priya Nair, who will be in touch with Mr Day this week.\n\nRegards\nHousing Solutions Team" + quoted, true, true},
		{"from a mailbox of one's own", own, "We have accepted a relief duty and placed him in interim accommodation from release.\n" + quoted, true, true},
		{"the officer presents herself", shared, "My name is Jo Marlow and I am the case officer. I will be in touch with him shortly.\nJo Marlow" + quoted, true, true},
		{"a colleague will ring", shared, "My colleague Ben Shaw will be leading on this one. He is going to ring Mr Day on Thursday.\n\nThanks\nHousing" + quoted, true, true},
		{"somebody named before the verb", shared, "Please be advised that Priya Nair is the allocated officer for this case. She will contact the client within 48 hours.\n\nMany thanks\nHousing Options Team" + quoted, true, true},
		{"asked to call", shared, "Can you get him to call me on 01632 960199 please.\n\nThanks\n\nDonna" + quoted, true, true},
		{"the person is no contact", shared, "I will contact Wayne Day on Tuesday to complete the assessment. Wayne Day will be in custody until then.\n\nRegards\nHousing Solutions Team" + quoted, true, false},
		{"a receipt that looks automatic", shared, "Thank you for your email. Your referral has been received and will be allocated to an officer who will make contact in due course.\n\nKind regards,\n\nDonna Price" + quoted, false, true},
		{"a receipt", shared, "Thank you for your referral, which we have received. An officer will contact the person in due course.\n\nKind regards\nJo Marlow\n01632 960100" + quoted, false, true},
		{"a receipt by the team", shared, "Thank you for your duty to refer. We will be in touch.\n\nHousing Solutions Team" + quoted, false, false},
		{"what is missing is asked for", shared, "Thanks for this. Could you send the consent form please?\n\nThanks,\nJo" + quoted, false, true},
		{"nobody named", shared, "An appointment is made for Monday at 2pm.\n\nKind regards\nHousing Solutions\nBasildon Borough Council" + quoted, true, false},
		{"nothing but the quotation", shared, quoted, false, false},
		{"marked quotation", shared, "Received, thanks.\n\n> I have booked an interview.\n> Kind regards\n> Sam Price\n", false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			m := parser.Parse(crlf(tt.from + "To: officer@justice.example\nSubject: RE: referral\nIn-Reply-To: <m1@justice.example>\n\n" + tt.text)).Message
			if m.Response == nil {
				t.Fatal("not read as a response")
			}
			if got := *m.Response; got.NextSteps != tt.steps || got.NamesContact != tt.contact {
				t.Errorf("%+v, want next steps %v, contact %v", got, tt.steps, tt.contact)
			}
		})
	}
	for _, tt := range []struct {
		name, from, text string
		automatic        bool
	}{
		{"it says so", shared, "This is an automated response. Your email has been received and will be dealt with within 3 working days.\n\nHousing Solutions" + quoted, true},
		{"and is signed", shared, "Thank you for your email. This is an automatic acknowledgement: please do not reply.\n\nKind regards\nJo Marlow" + quoted, true},
		{"of its making", shared, "Thank you for your referral, we will contact the person.\n\nThis e-mail was generated automatically." + quoted, true},
		{"no reply is wanted", shared, "We have received your referral.\nPlease do not reply to this email.\n\nHousing Solutions Team" + quoted, true},
		{"a heading", shared, "AUTOMATIC REPLY\n\nThank you for contacting the housing team." + quoted, true},
		{"an officer who names another address", shared, "I have booked an assessment for Tuesday. Please do not reply to this address but to my own.\n\nKind regards\nJo Marlow" + quoted, false},
		{"an officer who speaks of one", shared, "Sorry that all you had from us was an automated response. I will call him today.\n\nKind regards\nJo Marlow" + quoted, false},
		{"an officer", own, "We have accepted a relief duty.\n" + quoted, false},
		{"a quoted one", shared, "Received, thanks.\n\nJo Marlow\n\n> This is an automated response, please do not reply.\n", false},
	} {
		t.Run("automatic: "+tt.name, func(t *testing.T) {
			t.Parallel()
			m := parser.Parse(crlf(tt.from + "To: officer@justice.example\nSubject: RE: referral\nIn-Reply-To: <m1@justice.example>\n\n" + tt.text)).Message
			if m.Response == nil || m.Response.Automatic != tt.automatic {
				t.Errorf("%+v, want automatic %v", m.Response, tt.automatic)
			}
		})
	}
	if m := parser.Parse(crlf(shared + "Subject: Re: your referral\n\nAn appointment is made.\n\nRegards\nJo Marlow\n")).Message; m.Response == nil || !m.Response.NextSteps {
		t.Error("a reply that names no thread is a response")
	}
	if m := parser.Parse(crlf(shared + "Subject: hello\n\nAn appointment is made. Jo Marlow\n")).Message; m.Response != nil {
		t.Error("a mail that answers nothing is no response")
	}
}

func TestTopic(t *testing.T) {
	t.Parallel()
	envelope := func(subject string) parser.Envelope {
		return parser.Parse(crlf("From: a@x.example\nSubject: " + subject + "\n\nHello.\n")).Message.Envelope
	}
	first := envelope("Duty to Refer - Mr A Sample")
	if first.Topic == "" || first.Reply {
		t.Errorf("%+v", first)
	}
	for _, s := range []string{"RE: Duty to Refer - Mr A Sample", "Re: [EXTERNAL] RE: duty to refer  - Mr A Sample"} {
		if e := envelope(s); e.Topic != first.Topic || !e.Reply {
			t.Errorf("%s: %+v, want a reply on the same topic", s, e)
		}
	}
	if e := envelope("FW: Duty to Refer - Mr A Sample"); e.Reply {
		t.Error("a forward is no reply")
	}
	if e := envelope("Re: Duty to Refer - Ms B Sample"); e.Topic == first.Topic {
		t.Error("another subject is the same topic")
	}
	if e := envelope("Re: hi"); e.Topic != "" {
		t.Error("a subject that says nothing is a topic")
	}
}
