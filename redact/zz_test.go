package redact_test
import ("testing";"fmt";"os";"github.com/estompe/estompe/redact")
func TestZZ1(t *testing.T){
 b,_:=os.ReadFile(os.Getenv("ZZ")); s:=string(b)
 r,_:=redact.New(); a,_:=r.Analyze(s,redact.Case{})
 for _,m:=range a.Mentions(){ fmt.Printf("%s %s %q\n",m.Kind,m.Rule,s[m.Start:m.End])}
}
