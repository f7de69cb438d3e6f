package secret

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// The head of a table or list may say once what all its numbers count: "(en
// tonnes)", "en K€".

// unify gives bare numbers the class of the unit that stands before them.
func (f *finder) unify() {
	unit, j := f.unit, 0
	if len(f.carried) == 0 || f.outside(f.begin) {
		unit = nil
	}
	for i := range f.values {
		v := &f.values[i]
		for ; j < len(f.hints) && f.hints[j].first < v.First; j++ {
			if f.hints[j].name == "unit" {
				unit = f.hints[j].table
			}
		}
		if unit != nil && v.Class == quantity.Bare {
			v.Class, v.listed = unit.class(), true
		}
	}
}

// class is the class that a unit gives.
func (t *table) class() quantity.Class {
	for _, c := range []quantity.Class{quantity.Money, quantity.Percent, quantity.Things} {
		if t.units.has(c) {
			return c
		}
	}
	return quantity.Bare
}

// unitHere is the unit that the block names last.
func (f *finder) unitHere() *table {
	for j := len(f.hints) - 1; j >= 0; j-- {
		if f.hints[j].name == "unit" {
			return f.hints[j].table
		}
	}
	return nil
}

// title tells whether the block that ends before token end is the head of a table.
func (f *finder) title(end int) bool {
	return len(f.values) == 0 && len(f.cues) > 0 && end-f.begin <= 30 && end-f.begin > 2 && !f.k[end-1].Any(entities.Punct) && !f.outside(f.begin)
}
