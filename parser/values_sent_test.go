package parser

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestYearless(t *testing.T) {
	t.Parallel()
	sent := sentDay{day: time.Date(2026, 11, 20, 9, 30, 0, 0, time.UTC)}
	for _, tt := range []struct {
		name, key, text, want string
	}{
		{"a release this year", "custody.release_date", "Friday 11th December", "2026-12-11"},
		{"a release next year", "custody.release_date", "4 Mar (CRD)", "2027-03-04"},
		{"consent some weeks ago", "consent.date", "yes, verbally at appt 20/10", "2026-10-20"},
		{"consent over the new year", "consent.date", "signed 2 Jan", ""},
		{"an eviction", "homeless_date", "bailiffs on 14th January", "2027-01-14"},
		{"half a year away either side", "homeless_date", "1 May", ""},
		{"two days", "homeless_date", "between 3 Dec and 5 Dec", ""},
		{"a year is there", "homeless_date", "3/12/26", ""},
		{"no day of a month", "homeless_date", "31/11", ""},
		{"a fraction of something", "homeless_date", "2/3 years", ""},
		{"not sure", "homeless_date", "tbc, around 3 Dec", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, _ := sent.yearless(tt.key, tt.text)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("yearless (-want +got):\n%s", diff)
			}
		})
	}
	if got, ok := (sentDay{}).yearless("consent.date", "20/10"); ok {
		t.Errorf("yearless without a day = %q, want none", got)
	}
}
