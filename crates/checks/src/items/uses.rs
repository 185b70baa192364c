//! Which items a program uses, as the compiler's MIR tells it.

use super::{Item, Library};
use crate::book;
use crate::problem::Problem;
use crate::rustc::{self, Libraries};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

/// What the compiler has seen in a program.
#[derive(Clone, Default)]
pub struct Seen {
    /// The lines of MIR that come from the program, or from a macro of another library than crossbeam-channel.
    lines: Vec<String>,
    /// The same without the generic arguments of calls: `Sender::<i32>::send` is `Sender::send`.
    calls: Vec<String>,
    /// The variants that patterns name: the path of the type, and which of its variants it is.
    patterns: BTreeSet<(String, usize)>,
    /// The types of which a box has become a box of any error.
    boxed: Vec<String>,
    /// The arms in the macros of crossbeam-channel: `select! recv`.
    arms: BTreeSet<String>,
}

/// Compiles programs, given as names and sources, and says what is in each.
pub fn compile(programs: &[(&str, &str)], libraries: &Libraries) -> Result<Vec<Seen>, Problem> {
    let mir = mir(programs, libraries).map_err(unreadable)?;
    let bodies = bodies(&mir);
    let seen = programs.iter().map(|(name, source)| {
        let lines = bodies.get(name).map_or(&[][..], Vec::as_slice);
        let mut seen = Seen::of(lines);
        if lines.iter().any(|line| line.is_of(MACROS)) {
            if lines.iter().any(|line| line.is_of(TOKIO_MACRO)) {
                let message = "there is a `select!` of tokio and one of crossbeam-channel, whose arms cannot be told apart";
                return Err(Problem::new(format!("examples/{name}.rs"), 1, message, "make two listings of it"));
            }
            // What the compiler has read can be read.
            seen.arms = arms(source).unwrap_or_default();
        }
        Ok(seen)
    });
    seen.collect()
}

/// The MIR of programs, each of which is a module.
fn mir(programs: &[(&str, &str)], libraries: &Libraries) -> io::Result<String> {
    let folder = tempfile::tempdir()?;
    let mut all = String::new();
    for (name, source) in programs {
        fs::write(folder.path().join(format!("{name}.rs")), source)?;
        all += &format!("pub mod {name};\n");
    }
    fs::write(folder.path().join("all.rs"), all)?;
    rustc::mir(folder.path(), Path::new("all.rs"), libraries)
}

/// What the compiler, or Cargo, cannot say.
pub fn unreadable(error: io::Error) -> Problem {
    let help = "see that rustc can be run, and that there is a place for temporary files";
    Problem::new("examples", 1, format!("what the listings use cannot be read: {error}"), help)
}

/// The file of crossbeam-channel that has its macros. What they call is not what the program says.
const MACROS: (&str, &str) = ("crossbeam-channel", "select_macro.rs");

/// The file of tokio that has a macro called `select!` too.
const TOKIO_MACRO: (&str, &str) = ("tokio", "select.rs");

/// A line of MIR.
struct Line<'a> {
    code: &'a str,
    /// Where in the source it comes from: `file.rs:3:14: 3:20`. Empty if that is not said.
    place: &'a str,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Line<'a> {
        // The comment follows the last of these: a string in the code can have one as well.
        match line.rsplit_once("// ") {
            Some((code, comment)) => {
                Line { code: code.trim_end(), place: comment.split_once(" at ").unwrap_or_default().1 }
            }
            None => Line { code: line, place: "" },
        }
    }

    /// Whether it comes from this file of a library.
    fn is_of(&self, (library, file): (&str, &str)) -> bool {
        let place = self.place.rsplit_once(['/', '\\']);
        place
            .is_some_and(|(folder, place)| folder.contains(library) && place.starts_with(&format!("{file}:")))
    }
}

/// The lines of each module.
fn bodies(mir: &str) -> HashMap<&str, Vec<Line<'_>>> {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| book::regex(r"^(?:fn|const|static|static mut) (\w+)::"));
    let mut bodies: HashMap<_, Vec<_>> = HashMap::new();
    let mut current = "";
    for line in mir.lines() {
        if let Some(head) = HEAD.captures(line) {
            current = head.get(1).map_or("", |module| module.as_str());
        }
        bodies.entry(current).or_default().push(Line::of(line));
    }
    bodies
}

impl Seen {
    fn of(lines: &[Line]) -> Seen {
        static TEXT: LazyLock<Regex> = LazyLock::new(|| book::regex(r#""(?:[^"\\]|\\.)*""#));
        let mut seen = Seen::default();
        // The types of the variables in a body, and what the discriminants in it are of.
        let mut types = HashMap::new();
        let mut discriminants = HashMap::new();
        for line in lines.iter().filter(|line| !line.is_of(MACROS) && !line.code.trim().is_empty()) {
            // The module that the documentation leads to is not the one by which the compiler names an error.
            let code = TEXT.replace_all(line.code, "").replace("std::sync::mpmc::", "std::sync::mpsc::");
            if !code.starts_with(' ') {
                types.clear();
                discriminants.clear();
            }
            types.extend(declared(&code));
            seen.pattern(&code, &types, &mut discriminants);
            seen.boxed.extend(boxed(&code, &types));
            seen.calls.push(without_generics(&code));
            seen.lines.push(code);
        }
        seen
    }

    /// Puts down what a test of a discriminant asks for. A variable holds it: `_10 = discriminant(…)`, then
    /// `switchInt(move _10) -> [0: bb7, otherwise: bb5]`.
    fn pattern(
        &mut self,
        code: &str,
        types: &HashMap<String, String>,
        discriminants: &mut HashMap<String, String>,
    ) {
        static READ: LazyLock<Regex> = LazyLock::new(|| book::regex(r"^ +(_\d+) = discriminant\((.*)\);"));
        static TEST: LazyLock<Regex> =
            LazyLock::new(|| book::regex(r"^ +switchInt\((?:move|copy) (_\d+)\) -> \[(.*)\]"));
        if let Some(read) = READ.captures(code) {
            discriminants.insert(read[1].to_owned(), type_of(&read[2], types).to_owned());
        } else if let Some(test) = TEST.captures(code)
            && let Some(owner) = discriminants.get(&test[1])
        {
            let asked = test[2].split(", ").filter_map(|target| target.split_once(':')?.0.parse().ok());
            self.patterns.extend(asked.map(|variant| (owner.clone(), variant)));
        }
    }
}

/// The variables that a line declares, with their types: `let mut _3: TYPE;`, or the parameters of a function.
fn declared(code: &str) -> Vec<(String, String)> {
    static NAMES: LazyLock<Regex> = LazyLock::new(|| book::regex(r"(?:^ +let (?:mut )?|[(,] ?)(_\d+): "));
    if code.starts_with(' ') && !code.trim_start().starts_with("let ") {
        return Vec::new();
    }
    let names: Vec<_> = NAMES.captures_iter(code).collect();
    let ends = names.iter().skip(1).filter_map(|next| next.get(0)).map(|next| next.start());
    let ends = ends.chain([code.len()]);
    let declared = names.iter().zip(ends).filter_map(|(name, end)| {
        let start = name.get(0)?.end();
        Some((name[1].to_owned(), code[start..end].to_owned()))
    });
    declared.collect()
}

/// The path of a place's type. The place is a variable, or a part of one that says its own type: `((_8 as Err).0: TYPE)`.
fn type_of<'a>(place: &'a str, types: &'a HashMap<String, String>) -> &'a str {
    let named = match place.rsplit_once(": ") {
        Some((_, own)) => own,
        None => {
            let variable = place.split(|c| !is_in_name(c)).find(|word| word.starts_with('_'));
            variable.and_then(|variable| types.get(variable)).map_or("", String::as_str)
        }
    };
    let path = named.trim_start_matches(['&', '[']).trim_start_matches("mut ");
    let end = path.find(|c: char| c != ':' && !is_in_name(c)).unwrap_or(path.len());
    &path[..end]
}

/// The type of which a box becomes a box of any error in this line. `?` does that too.
fn boxed(code: &str, types: &HashMap<String, String>) -> Option<String> {
    static CAST: LazyLock<Regex> =
        LazyLock::new(|| book::regex(r"= (?:move|copy) (_\d+) as std::boxed::Box<dyn std::error::Error"));
    if let Some(cast) = CAST.captures(code) {
        return types.get(&cast[1]).cloned();
    }
    let (into, from) = code.split_once(" as std::ops::FromResidual<")?;
    let from = from.strip_prefix("std::result::Result<std::convert::Infallible, ")?;
    into.contains(ANY_ERROR).then(|| from.to_owned())
}

/// A box of any error.
const ANY_ERROR: &str = "std::boxed::Box<dyn std::error::Error";

/// The line without generic arguments of calls.
fn without_generics(code: &str) -> String {
    let mut rest = code;
    let mut bare = String::new();
    while let Some((before, arguments)) = rest.split_once("::<") {
        bare += before;
        rest = arguments.get(end_of_generics(arguments) + 1..).unwrap_or_default();
    }
    bare + rest
}

/// Where the `>` is that closes generic arguments whose `<` comes before the text.
fn end_of_generics(text: &str) -> usize {
    let mut depth = 1;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            // An arrow closes nothing.
            '>' if last != '-' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
        last = c;
    }
    text.len()
}

pub fn is_in_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether this path is in the text, and is not a part of a longer one.
fn has(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + path.len()..].chars().next();
        !before.is_some_and(|c| is_in_name(c) || c == ':') && !after.is_some_and(is_in_name)
    })
}

/// Whether one of the lines has this path.
fn any_has(lines: &[String], path: &str) -> bool {
    lines.iter().any(|line| has(line, path))
}

/// For each item whether the program uses it.
pub fn used(library: &Library, items: &[Item], seen: &Seen) -> Vec<bool> {
    // How many variants of each type have come. In the list they are in the order in which they are declared.
    let mut variants = BTreeMap::new();
    let uses = items.iter().map(|item| {
        let Item { name, .. } = item;
        let path = format!("{}{name}", library.path);
        if item.is_variant() {
            let owner = format!("{}{}", library.path, item.owner());
            let number = variants.entry(owner.clone()).or_insert(0);
            *number += 1;
            any_has(&seen.calls, &path) || seen.patterns.contains(&(owner, *number - 1))
        } else if name.contains("! ") {
            seen.arms.contains(name)
        } else if let Some((implemented, target)) = name.split_once(" for ") {
            seen.implementation(library.path, implemented, target)
        } else if name == item.owner() {
            any_has(&seen.lines, &path)
        } else {
            any_has(&seen.calls, &path)
        }
    });
    uses.collect()
}

impl Seen {
    /// Whether a trait is called on a type. `path` is that of the type's module.
    fn implementation(&self, path: &str, implemented: &str, target: &str) -> bool {
        let reference = if target.starts_with('&') { "&" } else { "" };
        let full = |name: &str| {
            format!("{path}{}", name.trim_start_matches('&').split(['<', '>']).next().unwrap_or_default())
        };
        let target = full(target);
        let any = |test: &dyn Fn(&str) -> bool| self.lines.iter().any(|line| test(line));
        let called = |on: &str, name: &str| any(&|line| calls_trait(line, on, name));
        // Alone, or inside of something else, or as any error.
        let printed = |how: &str| {
            any(&|line| {
                let printed = line.split_once(how).unwrap_or_default().1;
                has(printed, &target) || (printed.contains(ANY_ERROR) && any_has(&self.boxed, &target))
            })
        };
        match implemented {
            "Debug" => printed("::new_debug::<"),
            "Display" => printed("::new_display::<") || called(&target, "ToString"),
            "Error" => any_has(&self.boxed, &target) || called(&target, "Error"),
            // The comparison of a `Result` calls that of the error in it.
            "PartialEq" => any(&|line| {
                line.split_once(" as std::cmp::PartialEq").is_some_and(|(compared, _)| has(compared, &target))
            }),
            _ => match implemented.strip_prefix("From<") {
                Some(source) => self.conversion(&full(source), &target),
                None => called(&format!("{reference}{target}"), implemented),
            },
        }
    }

    /// Whether one type is made from another, by a call or by `?`.
    fn conversion(&self, source: &str, target: &str) -> bool {
        let forms = [
            (target, " as std::convert::From<", source),
            (source, " as std::convert::Into<", target),
            (target, " as std::ops::FromResidual<std::result::Result<std::convert::Infallible, ", source),
        ];
        self.lines.iter().any(|line| {
            forms.iter().any(|(on, called, with)| {
                line.split_once(called).is_some_and(|(before, after)| has(before, on) && has(after, with))
            })
        })
    }
}

/// Whether a line calls a trait on this type itself: `<TYPE<…> as std::clone::Clone>::clone(…)`.
fn calls_trait(line: &str, on: &str, name: &str) -> bool {
    let on = format!("<{on}");
    line.match_indices(&on).any(|(at, _)| {
        let after = &line[at + on.len()..];
        let after = match after.strip_prefix('<') {
            Some(arguments) => arguments.get(end_of_generics(arguments) + 1..).unwrap_or_default(),
            None => after,
        };
        let called = after.strip_prefix(" as ").and_then(|path| path.split(['<', '>']).next());
        called.and_then(|path| path.rsplit("::").next()) == Some(name)
    })
}

/// The arms in all `select!` and `select_biased!` of a program, which are gone before MIR is made.
fn arms(source: &str) -> Result<BTreeSet<String>, proc_macro2::LexError> {
    let mut arms = BTreeSet::new();
    arms_in(source.parse()?, &mut arms);
    Ok(arms)
}

fn arms_in(tokens: TokenStream, arms: &mut BTreeSet<String>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for window in tokens.windows(3) {
        if let [TokenTree::Ident(name), TokenTree::Punct(mark), TokenTree::Group(body)] = window
            && (name == "select" || name == "select_biased")
            && mark.as_char() == '!'
        {
            arms.extend(forms(body.stream()).into_iter().map(|form| format!("{name}! {form}")));
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            arms_in(group.stream(), arms);
        }
    }
}

/// The forms of the arms in one macro: `recv(r) -> job => …,` is `recv`.
fn forms(body: TokenStream) -> Vec<String> {
    let mut forms = Vec::new();
    let mut tokens = body.into_iter().peekable();
    while let Some(first) = tokens.next() {
        let has_arguments = matches!(tokens.peek(), Some(TokenTree::Group(_)));
        forms.push(match first.to_string() {
            name if name == "default" && has_arguments => "default(time)".to_owned(),
            name => name,
        });
        // To the end of the arm: a block, or a comma after something else than a block.
        let is = |token: &TokenTree, c| matches!(token, TokenTree::Punct(mark) if mark.as_char() == c);
        while tokens
            .next()
            .is_some_and(|token| !is(&token, '=') || tokens.next_if(|next| is(next, '>')).is_none())
        {}
        let is_block =
            |token: &TokenTree| matches!(token, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
        if tokens.next_if(is_block).is_some() {
            tokens.next_if(|next| is(next, ','));
        } else {
            while tokens.next().is_some_and(|token| !is(&token, ',')) {}
        }
    }
    forms
}
