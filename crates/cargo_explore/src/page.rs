//! What was found, as one page that stands alone.

use crate::child::Findings;
use crate::options::Options;
use crate::target::Found;
use crate::text;
use explorer::trace::Trace;

/// How the page looks; and the pictures, as in the book.
const STYLE: &str = concat!(include_str!("page.css"), include_str!("../../../theme/pictures.css"));

/// The page.
pub fn all(found: &Found, findings: &Findings, options: &Options) -> String {
    let title = escaped(&found.title);
    let said = escaped(&text::summary(found, findings, options));
    let outcomes: String = findings.outcomes.iter().enumerate().map(|(place, outcome)| {
        let ending = escaped(&text::ending(outcome));
        let number = place + 1;
        let printed = [("prints", &outcome.stdout), ("standard error", &outcome.stderr)];
        let printed: String = printed.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| {
            format!("<p>{name}:</p>\n<pre>{}</pre>\n", escaped(text))
        }).collect();
        let how = findings.traces.get(&place).map_or(String::new(), |trace| how(trace, found, number));
        format!("<section id=\"outcome-{number}\">\n<h2>{number}. It {ending}</h2>\n{printed}{how}</section>\n")
    }).collect();
    let sources: String = found
        .program
        .sources()
        .into_iter()
        .map(|(file, source)| {
            let lines: String =
                source.lines().map(|line| format!("<li><code>{}</code></li>\n", escaped(line))).collect();
            format!("<h3>{}</h3>\n<ol class=\"source\">\n{lines}</ol>\n", escaped(&found.shown(file)))
        })
        .collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Every outcome of {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>Every outcome of {title}</h1>\n\
         <pre>{said}</pre>\n{outcomes}<h2>The program</h2>\n{sources}</main>\n</body>\n</html>\n"
    )
}

/// How an outcome comes about: a picture, and the same in words.
fn how(trace: &Trace, found: &Found, number: usize) -> String {
    let picture = pictures::draw(trace, &found.source(), &format!("How outcome {number} comes about"));
    let stuck: String = picture.stuck.iter().map(|stuck| format!("<li>{}</li>\n", escaped(stuck))).collect();
    let stuck = if stuck.is_empty() { stuck } else { format!("<ul>\n{stuck}</ul>\n") };
    let steps: String = picture
        .words
        .iter()
        .map(|told| {
            let place = told.line.and_then(|line| found.place(line));
            let place =
                place.map_or(String::new(), |(file, line)| format!(" ({}:{line})", found.shown(&file)));
            format!("<li>{}{}</li>\n", escaped(&told.words), escaped(&place))
        })
        .collect();
    format!(
        "{stuck}<figure class=\"schedule\">\n{}\n</figure>\n<details>\n<summary>The same in words</summary>\n<ol>\n{steps}</ol>\n</details>\n",
        picture.svg
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
