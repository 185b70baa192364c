//! A run as a picture in text: a lane for each thread, a row for each step, the program's own lines beside it.

use crate::Picture;
use explorer::trace::{Trace, What};
use std::fmt::Write;

/// The most columns for what a step does.
const WORDS: usize = 64;

/// Where a line is, as it is shown before its row.
pub type Place<'a> = &'a dyn Fn(u32) -> String;

/// Draws a run of the program with this source. `width`: how many columns there are.
pub fn text(trace: &Trace, picture: &Picture, source: &str, place: Place, width: usize) -> String {
    let rows = rows(trace, picture, source, place);
    let places = rows.iter().map(|row| row.place.chars().count()).max().unwrap_or(0);
    let words = rows.iter().map(|row| row.words.chars().count()).max().unwrap_or(0).min(WORDS);
    let mut all = String::new();
    let mut last = "";
    for row in &rows {
        let lanes: Vec<_> = row.lanes.iter().map(char::to_string).collect();
        let mut line = format!("{:>places$}  {}  {}", row.place, lanes.join(" "), row.words);
        let used = places + 2 + 2 * row.lanes.len() - 1 + 2 + words + 3;
        // A line that was shown right above says nothing new.
        let at = used.max(line.chars().count() + 3);
        if row.code != last && row.code.len() > 1 && at + 12 < width {
            let pad = at - line.chars().count();
            let code: String = row.code.chars().take(width - at).collect();
            write!(line, "{:pad$}{code}", "").expect("a text takes what is written");
        }
        last = &row.code;
        writeln!(all, "{}", line.trim_end()).expect("a text takes what is written");
    }
    all
}

struct Row {
    place: String,
    /// A character for each thread.
    lanes: Vec<char>,
    words: String,
    code: String,
}

fn rows(trace: &Trace, picture: &Picture, source: &str, place: Place) -> Vec<Row> {
    let code: Vec<_> = source.lines().collect();
    // A timer has no lane: nobody goes on in it.
    let threads: Vec<_> =
        (0..trace.threads.len()).filter(|thread| !trace.threads[*thread].is_timer).collect();
    let mut is_there = vec![false; trace.threads.len()];
    is_there[0] = true;
    let mut rows = Vec::new();
    for (event, told) in trace.events.iter().zip(&picture.words) {
        if let What::Starts(thread) = event.what {
            is_there[thread] = true;
        }
        let lane = |thread: &usize| match () {
            () if *thread == event.thread => '●',
            () if !is_there[*thread] => ' ',
            () if event.blocked.get(*thread) == Some(&true) => '┊',
            () => '│',
        };
        let lanes = threads.iter().map(lane).collect();
        if let What::Ends | What::Exits { .. } = event.what {
            is_there[event.thread] = false;
        }
        // Of a value that is printed piece by piece, some pieces are empty.
        if matches!(&event.what, What::Prints { text, .. } if text.is_empty()) {
            continue;
        }
        rows.push(Row {
            place: told.line.map_or(String::new(), place),
            lanes,
            words: told.words.replace('\n', "⏎"),
            code: told
                .line
                .and_then(|line| code.get(line as usize - 1))
                .map_or("", |code| code.trim())
                .to_owned(),
        });
    }
    rows
}
