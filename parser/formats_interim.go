package parser

func readForms(parts []part) reading { return reading{} }
