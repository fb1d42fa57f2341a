package org.hamkke.demo;

import java.util.List;

/** One company of the cast; its first member founds the seat. */
public record Company(String name, String businessNumber, String domain, List<Member> members) {}
