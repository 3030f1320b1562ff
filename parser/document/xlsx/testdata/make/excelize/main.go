// Command make writes the samples that excelize makes. It needs a module of
// its own with github.com/xuri/excelize/v2 v2.11.0:
//
//	go run . DIRECTORY
package main

import (
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/xuri/excelize/v2"
)

func main() {
	f := excelize.NewFile()
	const sheet = "Sheet1"
	must := func(err error) {
		if err != nil {
			log.Fatal(err)
		}
	}
	style := func(s excelize.Style) int {
		id, err := f.NewStyle(&s)
		must(err)
		return id
	}
	text := func(s string) *string { return &s }
	rows := [][2]any{
		{"Full name", nil}, {"Date of birth", time.Date(1987, 4, 3, 0, 0, 0, 0, time.UTC)},
		{"Telephone", 7700900123}, {"Referring agency", "Prison"}, {"Tenure", "Please select"},
		{"Consent (delete as appropriate)", nil}, {"Armed forces", nil}, {"Care leaver", nil}, {"Reason", nil},
	}
	for i, r := range rows {
		must(f.SetCellValue(sheet, "A"+string(rune('1'+i)), r[0]))
		must(f.SetCellValue(sheet, "B"+string(rune('1'+i)), r[1]))
	}
	must(f.SetCellRichText(sheet, "B1", []excelize.RichTextRun{{Text: "Joe "}, {Text: "Bloggs", Font: &excelize.Font{Bold: true}}}))
	must(f.SetCellStyle(sheet, "B2", "B2", style(excelize.Style{CustomNumFmt: text("dd/mm/yyyy;@")})))
	must(f.SetCellStyle(sheet, "B3", "B3", style(excelize.Style{CustomNumFmt: text("00000000000")})))
	must(f.SetCellRichText(sheet, "B6", []excelize.RichTextRun{{Text: "Yes", Font: &excelize.Font{Strike: true}}, {Text: " / No"}}))
	list := excelize.NewDataValidation(true)
	list.Sqref = "B4"
	must(list.SetDropList([]string{"Prison", "Probation"}))
	must(f.AddDataValidation(sheet, list))
	_, err := f.NewSheet("Lists")
	must(err)
	must(f.SetSheetCol("Lists", "A1", &[]string{"Please select", "Tenant", "Lodger"}))
	must(f.SetSheetVisible("Lists", false, true))
	other := excelize.NewDataValidation(true)
	other.Sqref = "B5"
	other.SetSqrefDropList("Lists!$A$1:$A$3")
	must(f.AddDataValidation(sheet, other))
	for _, c := range []excelize.FormControl{
		{Cell: "B7", Type: excelize.FormControlCheckBox, Checked: true, Text: "Yes", Height: 18, Width: 60},
		{Cell: "C7", Type: excelize.FormControlCheckBox, Text: "No", Height: 18, Width: 60},
		{Cell: "B8", Type: excelize.FormControlOptionButton, Text: "Yes", Height: 18, Width: 60},
		{Cell: "C8", Type: excelize.FormControlOptionButton, Checked: true, Text: "No", Height: 18, Width: 60},
		{Cell: "D8", Type: excelize.FormControlButton, Text: "Send", Height: 18, Width: 60},
	} {
		must(f.AddFormControl(sheet, c))
	}
	must(f.AddShape(sheet, &excelize.Shape{Cell: "B9", Type: "rect", Width: 200, Height: 60, Paragraph: []excelize.RichTextRun{{Text: "Leaving prison with nowhere to stay"}}}))
	must(f.AddComment(sheet, excelize.Comment{Cell: "A1", Author: "Form maker", Text: "Surname last, please"}))
	must(f.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddHeader: `&L&"Arial,Bold"OFFICIAL&R&D`, OddFooter: "&CPage &P of &N&Rv2 && later"}))
	must(f.SaveAs(filepath.Join(os.Args[1], "excelize-form.xlsx")))
}
