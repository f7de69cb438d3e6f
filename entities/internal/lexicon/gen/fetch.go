package main

// The generator is a program, not a part of the library: it may use files and the network clients.
import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// archives holds the files of every package: package name, then path.
type archives map[string]map[string][]byte

// get gives a file; that it is there is part of the pinned version.
func (a archives) get(pkg, file string) []byte {
	data, ok := a[pkg][file]
	if !ok {
		panic(fmt.Sprintf("%s has no file %s", pkg, file))
	}
	return data
}

// json decodes a file.
func (a archives) json(pkg, file string, v any) {
	if err := json.Unmarshal(a.get(pkg, file), v); err != nil {
		panic(fmt.Sprintf("%s, %s: %v", pkg, file, err))
	}
}

// match gives the one file whose path matches the pattern.
func (a archives) match(pkg, pattern string) []byte {
	var found string
	for name := range a[pkg] {
		if ok, _ := path.Match(pattern, name); ok {
			if found != "" {
				panic(fmt.Sprintf("%s: %s and %s both match %s", pkg, found, name, pattern))
			}
			found = name
		}
	}
	return a.get(pkg, found)
}

func fetchAll(cache string) (archives, error) {
	if err := os.MkdirAll(cache, 0o777); err != nil {
		return nil, err
	}
	all := make(archives)
	for _, s := range sources {
		files, err := fetch(cache, s)
		if err != nil {
			return nil, fmt.Errorf("%s %s: %w", s.name, s.version, err)
		}
		all[s.name] = files
	}
	return all, nil
}

func fetch(cache string, s source) (map[string][]byte, error) {
	archive := filepath.Join(cache, s.sum)
	if _, err := os.Stat(archive); err != nil {
		if err := download(cache, archive, s); err != nil {
			return nil, err
		}
	}
	data, err := os.ReadFile(archive)
	if err != nil {
		return nil, err
	}
	if sum := fmt.Sprintf("%x", sha256.Sum256(data)); sum != s.sum {
		return nil, fmt.Errorf("archive has SHA-256 %s, not %s; delete %s to fetch it again", sum, s.sum, archive)
	}
	var r io.Reader
	if s.registry == "npm" {
		if r, err = gzip.NewReader(bytes.NewReader(data)); err != nil {
			return nil, err
		}
	} else {
		out, err := exec.Command("dpkg-deb", "--fsys-tarfile", archive).Output()
		if err != nil {
			return nil, err
		}
		r = bytes.NewReader(out)
	}
	return untar(r)
}

// download has the registry's own client put the archive where it belongs.
func download(cache, archive string, s source) error {
	tmp, err := os.MkdirTemp(cache, "fetch")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	cmd := exec.Command("npm", "pack", "--silent", s.name+"@"+s.version)
	if s.registry == "Debian" {
		if err := os.Chmod(tmp, 0o777); err != nil { // apt's own user writes there
			return err
		}
		cmd = exec.Command("apt-get", "download", s.name+"="+s.version)
	}
	cmd.Dir = tmp
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return err
	}
	got, err := filepath.Glob(filepath.Join(tmp, "*"))
	if err != nil || len(got) != 1 {
		return errors.New("the client did not fetch one archive")
	}
	return os.Rename(got[0], archive)
}

func untar(r io.Reader) (map[string][]byte, error) {
	files := make(map[string][]byte)
	t := tar.NewReader(r)
	for {
		h, err := t.Next()
		if err == io.EOF {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		data, err := io.ReadAll(t)
		if err != nil {
			return nil, err
		}
		files[strings.TrimPrefix(path.Clean(h.Name), "package/")] = data
	}
}
