package xlsx

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFormatShow(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, code string
		value      float64
		want       string
	}{
		{"general", "", 7700900123, "7700900123"},
		{"general, long", "General", 447700900123, "447700900123"},
		{"general, not quite exact", "General", 0.1 + 0.2, "0.3"},
		{"general, negative", "General", -1.5, "-1.5"},
		{"scientific", "0.00E+00", 447700900123, "447700900123"},
		{"text", "@", 5, "5"},
		{"leading nought", "00000000000", 7700900123, "07700900123"},
		{"telephone", `00000" "000000`, 1632960123, "01632 960123"},
		{"telephone, escaped blank", `00000\ 000000`, 1632960123, "01632 960123"},
		{"more digits than places", "00-00", 12345, "123-45"},
		{"thousands", "#,##0.00", 1234567.5, "1,234,567.50"},
		{"thousands, none", "#,##0", 0, "0"},
		{"no digit", "#", 0, ""},
		{"optional decimals", "0.##", 1.5, "1.5"},
		{"optional decimals, none", "0.##", 2, "2"},
		{"currency", `"£"#,##0.00`, 1250.5, "£1,250.50"},
		{"currency by locale", `[$£-809]#,##0;[Red]-[$£-809]#,##0`, -40, "-£40"},
		{"brackets for negative", `_-* #,##0_-;(#,##0)`, -40, "(40)"},
		{"percent", "0.0%", 0.255, "25.5%"},
		{"words", `"Yes";"Yes";"No"`, 0, "No"},
		{"a word for any", `"Agreed"`, 1, "Agreed"},
		{"nothing", ";;;", 5, ""},
		{"conditions", `[<=9999999]###\-####;\(###\)\ ###\-####`, 5551234, "555-1234"},
		{"conditions, other", `[<=9999999]###\-####;\(###\)\ ###\-####`, 2075551234, "(207) 555-1234"},
		{"date", "dd/mm/yyyy", 31870, "3 April 1987"},
		{"American date", "m/d/yy", 31870, "3 April 1987"},
		{"date by locale", "[$-F800]dddd, mmmm dd, yyyy", 31870, "3 April 1987"},
		{"date and more", "dd/mm/yyyy;@", 31870, "3 April 1987"},
		{"date and time", "dd/mm/yyyy hh:mm", 31870.604166666664, "3 April 1987 14:30"},
		{"date and midnight", "dd/mm/yyyy hh:mm", 31870, "3 April 1987"},
		{"date that hides a time", "dd/mm/yyyy", 31870.6, "3 April 1987"},
		{"month that hides a day", "mmm-yy", 31870, "3 April 1987"},
		{"month", "mmm-yy", 31868, "April 1987"},
		{"year", "yyyy", 31778, "1987"},
		{"before the leap day that never was", "d/m/yyyy", 1, "1 January 1900"},
		{"after it", "d/m/yyyy", 61, "1 March 1900"},
		{"time", "h:mm", 0.5868055555555556, "14:05"},
		{"time of twelve hours", "h:mm AM/PM", 0.5868055555555556, "14:05"},
		{"minutes and seconds", "mm:ss", 0.5 + 65.0/86400, "12:01:05"},
		{"elapsed", "[h]:mm", 1.5, "36:00"},
		{"no date", "d/m/yyyy", -5, "-5"},
		{"no date, too large", "d/m/yyyy", 7700900123, "7700900123"},
		{"broken code", `0[$"£\`, 5, `5"£\`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, parseFormat(tt.code).show(tt.value, false)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseArea(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, in string
		want     area
		ok       bool
	}{
		{"cell", "B3", area{2, 1, 2, 1}, true},
		{"area", "$A$1:$C$4", area{0, 0, 3, 2}, true},
		{"the wrong way round", "C4:A1", area{0, 0, 3, 2}, true},
		{"last cell", "XFD1048576", area{1048575, 16383, 1048575, 16383}, true},
		{"columns", "A:B", area{0, 0, 1048575, 1}, true},
		{"beyond", "XFE1", area{}, false},
		{"row nought", "A0", area{}, false},
		{"broken", "#REF!", area{}, false},
		{"nothing", "", area{}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, ok := parseArea(tt.in)
			if ok != tt.ok {
				t.Fatalf("ok is %v", ok)
			}
			if ok && got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestIsPrompt(t *testing.T) {
	t.Parallel()
	tests := map[string]bool{
		"": true, "Select": true, "-- Please select --": true, "<Select from list>": true, "Choose an item.": true, "Please choose…": true,
		"Select Yes or No": true, "Click to select": true, "Pick one": true, "---": true,
		"Selected": false, "Prison": false, "Yes": false, "No": false, "Choose not to say": false, "Select Housing Ltd": false, "Please call first": false,
	}
	for text, want := range tests {
		if got := isPrompt(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
