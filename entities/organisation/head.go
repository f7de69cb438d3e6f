package organisation

// head handles an organisation announced by the head [i, e) and returns where
// to go on, or 0 if nothing was found.
func (f *finder) head(i, e int, h head) int {
	switch h.as {
	case form, longForm:
		return f.form(i, e, h)
	case noun:
		return f.noun(i, e, h)
	case plural:
		return f.plural(e, h)
	case firm:
		return f.firm(i, e, h)
	case firms:
		return f.plural(e, head{h.kind, plural})
	case part, shop:
		return f.part(i, e, h)
	case word:
		return f.defined(i, e, h.kind)
	case cap:
		return f.capital(i, e, h)
	case body:
		return f.body(i, e, h)
	case bank:
		return f.bank(i, e, h)
	case office:
		return f.office(i, e, h)
	case seat:
		return f.seat(i, e, h)
	case owners:
		return f.owners(i, e, h)
	case committee:
		return f.committee(i, e, h)
	}
	return 0
}
