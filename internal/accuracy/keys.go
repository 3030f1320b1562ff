package accuracy

import (
	"reflect"
	"slices"
	"strings"

	"dtrbot/parser"
)

// class says how two values of a key are compared.
type class int

const (
	prose class = iota // the same words, or nearly
	exact              // dates, numbers, enumerations, addresses of mail: but for case
	name               // the letters alone
	phone              // the digits alone
)

// shape is what JSON holds at a key of the contract.
type shape int

const (
	aString shape = iota
	aBool
	anInt
	aList    // of strings
	aGroup   // of keys
	aTable   // a list of groups
	aMapping // evidence: never part of an answer
)

// key is one key of the contract, dotted.
type key struct {
	shape shape
	class class
}

// contract are the keys of one referral, read from the parser's types so that
// a new key is known here at once. The keys of a table stand below it.
func contract() map[string]key {
	keys := map[string]key{}
	addKeys(keys, "", reflect.TypeFor[parser.Referral]())
	return keys
}

func addKeys(keys map[string]key, under string, t reflect.Type) {
	for i := range t.NumField() {
		f := t.Field(i)
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		path := under + tag
		typ := f.Type
		if typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		k := key{class: classOf(path)}
		switch typ.Kind() {
		case reflect.Bool:
			k.shape = aBool
		case reflect.Int:
			k.shape = anInt
		case reflect.Map:
			k.shape = aMapping
		case reflect.Struct:
			k.shape = aGroup
			addKeys(keys, path+".", typ)
		case reflect.Slice:
			k.shape = aList
			if typ.Elem().Kind() == reflect.Struct {
				k.shape = aTable
				addKeys(keys, path+".", typ.Elem())
			}
		default:
			k.shape = aString
		}
		if k.shape == aBool || k.shape == anInt {
			k.class = exact
		}
		keys[path] = k
	}
}

func classOf(path string) class {
	_, last, ok := cutLast(path)
	if !ok {
		last = path
	}
	switch {
	case isDate(path), len(words(path)) > 0:
		return exact
	case last == "email", last == "prison_number", last == "crn", last == "pnc", last == "ni_number", last == "nhs_number":
		return exact
	case path == "external_reference", path == "authority", path == "custody.prison":
		return exact
	case last == "phone":
		return phone
	case last == "name", last == "known_as":
		return name
	}
	return prose
}

func cutLast(path string) (before, last string, ok bool) {
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return "", path, false
	}
	return path[:i], path[i+1:], true
}

// isDate tells whether the key holds a date, YYYY-MM-DD.
func isDate(path string) bool {
	return strings.HasSuffix(path, "_date") || strings.HasSuffix(path, ".date") || strings.HasSuffix(path, "date_of_birth")
}

// words are the values that a key with a closed list may have.
func words(path string) []string {
	switch path {
	case "homeless_status":
		return []string{"homeless", "threatened", "not_homeless"}
	case "agency":
		return []string{"prison", "youth_custody", "probation", "youth_offending_team", "jobcentre", "social_services",
			"emergency_department", "urgent_treatment_centre", "hospital", "armed_forces", "other"}
	case "consent.method":
		return []string{"written", "oral"}
	case "custody.status":
		return []string{"sentenced", "remand", "recall", "licence", "community_order", "bail"}
	case "local_connection.grounds":
		return []string{"residence", "employment", "family", "special", "care_leaver", "none"}
	case "risk.level":
		return []string{"low", "medium", "high", "very_high"}
	}
	return nil
}

// Critical tells whether the key is one by which people, cases and clocks are
// found: a mistake there does harm.
func Critical(key string) bool {
	return strings.HasPrefix(key, "lead.") || slices.Contains([]string{
		"person.name", "person.date_of_birth", "person.prison_number", "person.crn",
		"referrer.name", "referrer.email", "referrer.phone", "consent.given",
		"custody.release_date", "custody.prison", "authority", "risk.mappa_level",
	}, key)
}

// kinds are the sixteen kinds of message, in the order of the contract.
func kinds() []parser.Kind {
	return []parser.Kind{
		parser.KindReferral, parser.KindRetentionRequest, parser.KindEvidence, parser.KindContactChange,
		parser.KindChaser, parser.KindWithdrawal, parser.KindUpdate, parser.KindMAPPA, parser.KindInformationRequest,
		parser.KindPortalNotification, parser.KindEncrypted, parser.KindSelfReferral, parser.KindBounce,
		parser.KindAutoReply, parser.KindBulk, parser.KindOther,
	}
}

// formats are the words for where a referral stands in a message.
func formats() []string {
	return []string{"docx", "pdf", "xlsx", "ods", "odt", "rtf", "doc", "html", "text", "tnef", "zip", "message", "image", "none"}
}
