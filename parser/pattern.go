package parser

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first asked. The
// parser lives in a process that reads one message, and most messages need few
// of the patterns: to compile them all would take longer than to read.
type pattern struct {
	compiled func() *regexp.Regexp
}

// regex gives the pattern of a regular expression (RE2). A bad one panics
// when it is first asked, which TestPatterns excludes.
func regex(source string) *pattern {
	return &pattern{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(source) })}
}

func (p *pattern) MatchString(s string) bool { return p.compiled().MatchString(s) }

func (p *pattern) FindString(s string) string { return p.compiled().FindString(s) }

func (p *pattern) FindStringIndex(s string) []int { return p.compiled().FindStringIndex(s) }

func (p *pattern) FindStringSubmatch(s string) []string { return p.compiled().FindStringSubmatch(s) }

func (p *pattern) FindStringSubmatchIndex(s string) []int {
	return p.compiled().FindStringSubmatchIndex(s)
}

func (p *pattern) FindAllString(s string, n int) []string { return p.compiled().FindAllString(s, n) }

func (p *pattern) FindAllStringIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringIndex(s, n)
}

func (p *pattern) FindAllStringSubmatch(s string, n int) [][]string {
	return p.compiled().FindAllStringSubmatch(s, n)
}

func (p *pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringSubmatchIndex(s, n)
}

func (p *pattern) ReplaceAllString(s, to string) string { return p.compiled().ReplaceAllString(s, to) }

func (p *pattern) ReplaceAllStringFunc(s string, to func(string) string) string {
	return p.compiled().ReplaceAllStringFunc(s, to)
}

func (p *pattern) Split(s string, n int) []string { return p.compiled().Split(s, n) }
