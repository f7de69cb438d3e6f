package identifier

// Check digits. All take the characters without separators, in capitals.

// mod97 is the value of digits modulo 97, or -1 if something else stands there.
func mod97(digits []byte) int {
	m := 0
	for _, c := range digits {
		if c < '0' || c > '9' {
			return -1
		}
		m = (m*10 + int(c-'0')) % 97
	}
	return m
}

// nirKey tells whether the two last of fifteen characters are the key of a
// social-security number. Of Corsica, 2A counts as 19 and 2B as 18.
func nirKey(b []byte) bool {
	if len(b) != 15 {
		return false
	}
	var n [13]byte
	copy(n[:], b)
	switch n[6] {
	case 'A':
		n[5], n[6] = '1', '9'
	case 'B':
		n[5], n[6] = '1', '8'
	}
	m, k := mod97(n[:]), mod97(b[13:])
	return m >= 0 && k >= 0 && int(b[13]-'0')*10+int(b[14]-'0') == 97-m
}

// nirShape tells whether thirteen characters, or fifteen with the key, can be a social-security number:
// sex (or a provisional number's 3, 4, 7, 8), month (or one of the codes for
// an unknown month), department.
func nirShape(b []byte) bool {
	for i, c := range b {
		if (c < '0' || c > '9') && (i != 6 || c != 'A' && c != 'B' || b[5] != '2') {
			return false
		}
	}
	switch b[0] {
	case '1', '2', '3', '4', '7', '8':
	default:
		return false
	}
	month := int(b[3]-'0')*10 + int(b[4]-'0')
	if !(month >= 1 && month <= 12 || month >= 20 && month <= 42 || month >= 50) {
		return false
	}
	return b[5] != '0' || b[6] != '0'
}

// ibanCheck tells whether the check digits of an IBAN are right.
func ibanCheck(b []byte) bool {
	m := 0
	for i := range b {
		c := b[(i+4)%len(b)]
		switch {
		case c >= '0' && c <= '9':
			m = (m*10 + int(c-'0')) % 97
		case c >= 'A' && c <= 'Z':
			m = (m*100 + int(c-'A') + 10) % 97
		default:
			return false
		}
	}
	return m == 1
}

// ribShape tells whether 23 characters can be a French account: bank, branch, account, key.
func ribShape(b []byte) bool {
	for i, c := range b {
		if (c < '0' || c > '9') && (i < 10 || i > 20) {
			return false
		}
	}
	return true
}

// ribKey tells whether the key of a French account is right. Letters count as
// on the dials of old telephones: A and J 1, B, K and S 2.
func ribKey(b []byte) bool {
	var n [23]byte
	for i, c := range b {
		switch {
		case c >= 'A' && c <= 'I':
			c = c - 'A' + '1'
		case c >= 'J' && c <= 'R':
			c = c - 'J' + '1'
		case c >= 'S' && c <= 'Z':
			c = c - 'S' + '2'
		}
		n[i] = c
	}
	return mod97(n[:]) == 0
}

// luhn tells whether the last digit is the check digit of cards, SIREN and SIRET.
func luhn(b []byte) bool {
	sum := 0
	for i := range b {
		d := int(b[len(b)-1-i]) - '0'
		if d < 0 || d > 9 {
			return false
		}
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// laPoste is the SIREN of La Poste, whose branches outnumber the Luhn check:
// the digits of their SIRET add up to a multiple of five.
const laPoste = "356000000"

// siret tells whether fourteen digits are a SIRET.
func siret(b []byte) bool {
	if string(b[:9]) == laPoste {
		sum := 0
		for _, c := range b {
			sum += int(c - '0')
		}
		return sum%5 == 0 || luhn(b)
	}
	return luhn(b) && luhn(b[:9])
}

// vatFrench tells whether thirteen characters are a French VAT number: the key
// is computed from the SIREN, or (rare) holds a letter.
func vatFrench(b []byte) bool {
	m := mod97(b[4:])
	if string(b[:2]) != "FR" || m < 0 {
		return false
	}
	if k := mod97(b[2:4]); k < 0 {
		return true
	}
	return int(b[2]-'0')*10+int(b[3]-'0') == (12+3*m)%97
}

// ibanLengths are the lengths of IBANs by country, as ISO 13616 registers them.
const ibanLengths = "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28DZ26EE20EG29ES24FI18FK18FO18FR27" +
	"GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MA28MC27MD24ME22MG27MK19ML28MN20MR27MT31" +
	"MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SN28SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20" +
	"AO25BF28BJ28CF27CG27CI28CM27CV25GA27GQ27GW25IR26KM27MZ25NE28TD27TG28"

func ibanLength(country []byte) int {
	for i := 0; i < len(ibanLengths); i += 4 {
		if ibanLengths[i] == country[0] && ibanLengths[i+1] == country[1] {
			return int(ibanLengths[i+2]-'0')*10 + int(ibanLengths[i+3]-'0')
		}
	}
	return 0
}
