package main

func (b *builder) ownNames() { b.source = own }
