//! The SVG of a run.
//!
//! It has two layers: the lanes, cut into a piece for each step, and above them what happens. So a page can light one step,
//! and no lane runs through a text.

use crate::layout::{GUTTER, LINE, Layout, PRINTED, WORD, box_width, shortened, wrapped};
use crate::step::{Mark, Note, Place, Step, Teller};
use explorer::trace::{Way, What};
use svg::node::element::{Group, Path, Rectangle, Text};
use svg::{Document, Node};

/// Where the rows begin, below the names.
const TOP: usize = 52;

/// The side of a message's box.
const BOX: usize = 15;

/// Draws the steps. `title` is for those who cannot see it.
pub fn svg(teller: &Teller, steps: &[Step], title: &str) -> String {
    let trace = teller.trace;
    let drawn_threads: Vec<_> = trace.threads.iter().map(|thread| !thread.is_timer).collect();
    let name = |place| teller.names.of_place(place);
    let is_there = |place: Place, at: usize| match place {
        Place::Thread(thread) => {
            let (first, last) = life(steps, thread);
            first <= Some(at) && last.is_none_or(|last| at <= last)
        }
        Place::Channel(channel) => !is_gone(teller, channel, at),
    };
    let layout = Layout::of(steps, (&drawn_threads, &used_channels(teller, steps)), name, is_there, TOP);
    let drawing = Drawing { teller, steps, layout, drawn_threads };

    let mut lanes = group("lanes");
    let mut marks = group("marks");
    for (at, step) in steps.iter().enumerate() {
        lanes.append(drawing.pieces(at));
        marks.append(drawing.mark(at, step));
    }
    let (end, bottom) = drawing.end();
    let (legend, bottom) = drawing.legend(bottom);
    document((drawing.layout.width, bottom), title, [drawing.names(), lanes, marks, end, legend])
}

/// A whole drawing of this width and height. `title` is for those who cannot see it.
pub fn document(
    (width, height): (usize, usize),
    title: &str,
    parts: impl IntoIterator<Item = Group>,
) -> String {
    let empty = Document::new()
        .set("viewBox", (0, 0, width, height))
        .set("width", width)
        .set("role", "img")
        .set("aria-label", title);
    let text = parts.into_iter().fold(empty, Document::add).to_string();
    // Markdown ends a block of HTML at an empty line.
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect()
}

/// The channels that an arrow goes to, or comes from.
fn used_channels(teller: &Teller, steps: &[Step]) -> Vec<bool> {
    let mut used = vec![false; teller.trace.channels.len()];
    for step in steps {
        match &step.mark {
            Mark::Message { channel, .. } => used[*channel] = true,
            Mark::Disconnects { to: Place::Channel(channel), .. }
            | Mark::FindsGone { from: Place::Channel(channel), .. } => used[*channel] = true,
            _ => {}
        }
    }
    used
}

/// The steps in which a thread is started and in which it ends, if there are such.
fn life(steps: &[Step], thread: usize) -> (Option<usize>, Option<usize>) {
    let starts = |step: &Step| matches!(step.mark, Mark::Starts(other) if other == thread);
    let ends = |step: &Step| step.thread == thread && matches!(step.mark, Mark::Ends);
    (steps.iter().position(starts), steps.iter().position(ends))
}

/// Whether the last receiver of a channel has gone before this step.
fn is_gone(teller: &Teller, channel: usize, at: usize) -> bool {
    let gone = |what: &What| matches!(what, What::Drops { channel: of, half: Way::Recv, left: 0, .. } if *of == channel);
    teller.trace.events[..at].iter().any(|event| gone(&event.what))
}

struct Drawing<'a> {
    teller: &'a Teller<'a>,
    steps: &'a [Step],
    layout: Layout,
    drawn_threads: Vec<bool>,
}

impl Drawing<'_> {
    /// Where a thread's lane begins, and where it ends if it does.
    fn life(&self, thread: usize) -> (usize, Option<usize>) {
        let (first, last) = life(self.steps, thread);
        let row = |at: usize| self.layout.rows[at];
        (first.map_or(TOP - 8, row), last.map(row))
    }

    /// A lane from one height to another, without what would run through words.
    fn lane(&self, group: &mut Group, x: usize, from_to: (usize, usize), class: &str) {
        for (from, to) in self.layout.cut(x, from_to, self.steps) {
            group.append(line(&[(x, from), (x, to)], class));
        }
    }

    fn names(&self) -> Group {
        let mut names = group("names");
        let lines = text("line", 0, TOP - 8).set("class", "line");
        names.append(lines);
        let places =
            (0..self.drawn_threads.len()).filter(|thread| self.drawn_threads[*thread]).map(Place::Thread);
        let channels = used_channels(self.teller, self.steps);
        let channels = (0..channels.len()).filter(|channel| channels[*channel]).map(Place::Channel);
        let mut places: Vec<_> = places.chain(channels).collect();
        places.sort_by_key(|place| self.layout.x(*place));
        for (at, place) in places.iter().enumerate() {
            let x = self.layout.x(*place);
            // Neighbours stand at different heights, so that long names have room.
            let y = if at % 2 == 0 { 13 } else { 30 };
            let name = self.teller.names.of_place(*place);
            let half = (name.chars().count() as f64 * PRINTED / 2.0).ceil() as usize;
            let x_text = x.clamp(half, (self.layout.width - half).max(half));
            let class = if matches!(place, Place::Thread(_)) { "thread" } else { "channel" };
            names.append(text(name, x_text, y).set("class", class).set("text-anchor", "middle"));
            names.append(line(&[(x, y + 5), (x, TOP - 8)], "tie"));
            if let Place::Channel(channel) = place {
                let capacity = self.teller.trace.channels[*channel].capacity;
                let is_timer = self.teller.trace.channels[*channel].is_timer;
                if let Some(capacity) = capacity.filter(|_| !is_timer) {
                    let room = format!("capacity {capacity}");
                    let half = (room.len() as f64 * WORD / 2.0).ceil() as usize;
                    let x_text = x.clamp(half, self.layout.width - half);
                    names.append(
                        text(&room, x_text, TOP - 8).set("class", "room").set("text-anchor", "middle"),
                    );
                }
            }
        }
        names
    }

    /// The pieces of all lanes between the row before and this one.
    fn pieces(&self, at: usize) -> Group {
        let mut pieces = group("step").set("data-step", at);
        let end = self.layout.rows[at];
        let begin = if at == 0 { TOP - 8 } else { self.layout.rows[at - 1] };
        let before = at.checked_sub(1).map(|before| &self.teller.trace.events[before]);
        for thread in (0..self.drawn_threads.len()).filter(|thread| self.drawn_threads[*thread]) {
            let (first, last) = self.life(thread);
            if first >= end || last.is_some_and(|last| last <= begin) {
                continue;
            }
            let blocked = before.is_some_and(|event| event.blocked.get(thread) == Some(&true));
            let class = lane(thread, blocked);
            let x = self.layout.x(Place::Thread(thread));
            self.lane(&mut pieces, x, (begin.max(first), end), &class);
        }
        for (channel, used) in used_channels(self.teller, self.steps).into_iter().enumerate() {
            if used && !is_gone(self.teller, channel, at) {
                let holds =
                    before.is_some_and(|event| event.buffers.get(channel).is_some_and(|b| !b.is_empty()));
                let x = self.layout.x(Place::Channel(channel));
                let class = if holds { "queue holds" } else { "queue" };
                self.lane(&mut pieces, x, (begin, end), class);
            }
        }
        pieces
    }

    fn mark(&self, at: usize, step: &Step) -> Group {
        let y = self.layout.rows[at];
        let x = self.layout.x(Place::Thread(step.thread));
        let is_timer = self.teller.trace.threads[step.thread].is_timer;
        let mut mark = group("step").set("data-step", at);
        if let Some(number) = step.line {
            mark.append(
                text(&number.to_string(), GUTTER - 10, y + 4).set("class", "line").set("text-anchor", "end"),
            );
        }
        match &step.mark {
            Mark::Dot => {}
            Mark::Starts(other) => {
                mark.append(arrow((x, y), (self.layout.x(Place::Thread(*other)), y), 3, "starts"))
            }
            Mark::Message { letter, from, to, channel } => {
                self.message(&mut mark, at, letter, (*from, *to, *channel))
            }
            Mark::Disconnects { from, to } => {
                let (from, to) = (self.layout.x(*from), self.layout.x(*to));
                mark.append(arrow((from, y), (to, y), 7, "gone"));
                mark.append(cross(to, y));
            }
            Mark::FindsGone { from, to } => {
                let (from, to) = (self.layout.x(*from), self.layout.x(*to));
                mark.append(arrow((from, y), (to, y), 4, "gone"));
                mark.append(cross(from, y));
            }
            Mark::Ends => mark.append(line(&[(x - 8, y), (x + 8, y)], "end")),
        }
        if !is_timer && !matches!(step.mark, Mark::Ends) {
            mark.append(dot(x, y));
        }
        self.note(&mut mark, at, step, y);
        mark
    }

    /// A message's arrow, and what is in the channel then.
    fn message(&self, mark: &mut Group, at: usize, letter: &str, (from, to, channel): (Place, Place, usize)) {
        let y = self.layout.rows[at];
        let (start, end) = (self.layout.x(from), self.layout.x(to));
        let middle = self.layout.x(Place::Channel(channel));
        if let (Place::Thread(_), Place::Thread(_)) = (from, to) {
            mark.append(arrow((start, y), (end, y), 4, "message"));
            mark.append(dot(start, y));
            mark.append(dot(end, y));
            self.boxes(mark, middle, y, &[letter.to_owned()], "message");
            return;
        }
        let held = &self.teller.trace.events[at].buffers[channel];
        let held: Vec<_> = held.iter().map(|message| self.teller.names.messages[*message].clone()).collect();
        let half = self.buffer(mark, middle, y, &held);
        if start == end {
            // A timer's message comes from nowhere.
            return;
        }
        let right = |x: usize, by: usize| if end > start { x + by } else { x - by };
        let left = |x: usize, by: usize| if end > start { x - by } else { x + by };
        let (tail, head) = match to {
            Place::Channel(_) => (start, left(end, half + 1)),
            Place::Thread(_) => (right(start, half + 1), left(end, 4)),
        };
        mark.append(arrow((tail, y), (head, y), 0, "message"));
        self.boxes(mark, self.between(right(tail, 0), head), y, &[letter.to_owned()], "message");
    }

    /// A place for a message on its way, beside the lanes that it crosses.
    fn between(&self, from: usize, to: usize) -> usize {
        let place = |parts: usize| (from * (8 - parts) + to * parts) / 8;
        let threads = (0..self.drawn_threads.len()).filter(|thread| self.drawn_threads[*thread]);
        let lanes: Vec<_> = threads.map(|thread| self.layout.x(Place::Thread(thread))).collect();
        let is_free = |x: &usize| lanes.iter().all(|lane| lane.abs_diff(*x) > BOX);
        [4, 3, 5, 2, 6].map(place).into_iter().find(is_free).unwrap_or(place(4))
    }

    /// A channel's buffer with messages in it: as many as there is room for, and how many more. Returns half of its width.
    fn buffer(&self, mark: &mut Group, x: usize, y: usize, held: &[String]) -> usize {
        let most = (self.layout.pitch - 10) / BOX;
        let mut shown: Vec<_> = held.iter().take(most).cloned().collect();
        if held.len() > most {
            shown.truncate(most - 1);
            shown.push(format!("+{}", held.len() - shown.len()));
        }
        let half = (shown.len().max(1) * BOX).div_ceil(2) + 2;
        mark.append(
            Rectangle::new()
                .set("class", "buffer")
                .set("x", x - half)
                .set("y", y - BOX / 2 - 3)
                .set("width", 2 * half)
                .set("height", BOX + 5)
                .set("rx", 3),
        );
        self.boxes(mark, x, y, &shown, "held");
        half
    }

    /// Messages, side by side around `x`.
    fn boxes(&self, mark: &mut Group, x: usize, y: usize, letters: &[String], class: &str) {
        let left = x - letters.len() * BOX / 2;
        for (at, letter) in letters.iter().enumerate() {
            let x = left + at * BOX;
            mark.append(
                Rectangle::new()
                    .set("class", class)
                    .set("x", x + 1)
                    .set("y", y - BOX / 2)
                    .set("width", BOX - 2)
                    .set("height", BOX - 1)
                    .set("rx", 3),
            );
            mark.append(
                text(letter, x + BOX / 2, y + 4)
                    .set("class", format!("letter {class}"))
                    .set("text-anchor", "middle"),
            );
        }
    }

    fn note(&self, mark: &mut Group, at: usize, step: &Step, y: usize) {
        let (Some(kind), Some(note)) = (&step.note, &self.layout.notes[at]) else { return };
        if matches!(kind, Note::Words(_)) {
            for (line, y) in note.lines.iter().zip(self.layout.baselines(at, step)) {
                mark.append(text(line, note.x, y).set("class", "note"));
            }
            return;
        }
        mark.append(
            Rectangle::new()
                .set("class", "screen")
                .set("x", note.x)
                .set("y", y - 10)
                .set("width", box_width(&note.lines))
                .set("height", 7 + LINE * note.lines.len().max(1))
                .set("rx", 2),
        );
        for (at, line) in note.lines.iter().enumerate() {
            mark.append(text(line, note.x + 5, y + 4 + LINE * at).set("class", "printed"));
        }
    }

    /// Below a deadlock: who waits for whom. Returns where it ends.
    fn end(&self) -> (Group, usize) {
        let mut end = group("stuck");
        let mut y = self.layout.bottom;
        let stuck = self.teller.stuck();
        let last = self.teller.trace.events.last();
        for (thread, on, _) in &stuck {
            let x = self.layout.x(Place::Thread(*thread));
            for other in on {
                let to = self.layout.x(Place::Thread(*other));
                y += 20;
                end.append(match to == x {
                    true => turn((x, y)),
                    false => arrow((x, y), (to, y), 5, "waits-for"),
                });
            }
        }
        // No lane goes on through the words.
        let lanes = y + 8;
        y += 14;
        for (thread, _, why) in &stuck {
            let words = format!("{} hangs: {why}", self.teller.thread(*thread));
            for line in wrapped(&words, ((self.layout.width - GUTTER) as f64 / WORD) as usize) {
                y += 15;
                end.append(text(&line, GUTTER, y).set("class", "note"));
            }
            y += 3;
        }
        if !stuck.is_empty() {
            // The lanes of those that are left go on to the end.
            for thread in stuck.iter().map(|(thread, ..)| *thread) {
                let blocked = last.is_some_and(|event| event.blocked.get(thread) == Some(&true));
                let class = lane(thread, blocked);
                let x = self.layout.x(Place::Thread(thread));
                let from = self.layout.rows.last().copied().unwrap_or(TOP);
                for (from, to) in self.layout.cut(x, (from, lanes), self.steps) {
                    let lane = line(&[(x, from), (x, to)], &class);
                    end.get_children_mut()
                        .map(|children| children.insert(0, lane.into()))
                        .unwrap_or_default();
                }
            }
        }
        (end, y + 8)
    }

    /// What each letter stands for. Returns where it ends.
    fn legend(&self, top: usize) -> (Group, usize) {
        let mut legend = group("legend");
        let mut y = top + 12;
        for (at, message) in self.teller.trace.messages.iter().enumerate() {
            let timer = &self.teller.trace.channels[message.channel];
            let words = match &message.label {
                Some(label) => label.clone(),
                None if timer.is_timer => {
                    format!("from {}", self.teller.names.channels[message.channel])
                }
                None => continue,
            };
            self.boxes(&mut legend, GUTTER + BOX / 2, y, &[self.teller.names.messages[at].clone()], "held");
            let words = shortened(&words, self.layout.letters());
            legend.append(text(&words, GUTTER + BOX + 6, y + 4).set("class", "printed"));
            y += BOX + 3;
        }
        (legend, y)
    }
}

/// The classes of a piece of a thread's lane. Threads have one of six colors, which repeat.
fn lane(thread: usize, blocked: bool) -> String {
    let waits = if blocked { " waits" } else { "" };
    format!("lane{waits} {}", thread_class(thread))
}

/// The class with a thread's color.
pub fn thread_class(thread: usize) -> String {
    format!("thread-{}", thread % 6)
}

/// The head of an arrow that comes to its end from there.
pub fn arrow_head(from: (usize, usize), end: (usize, usize)) -> Path {
    let angle = (end.1 as f64 - from.1 as f64).atan2(end.0 as f64 - from.0 as f64).to_degrees().round();
    let head = path("M0 0l-6 -3.5v7z", "head");
    head.set("transform", format!("translate({} {}) rotate({angle})", end.0, end.1))
}

pub fn group(class: &str) -> Group {
    Group::new().set("class", class)
}

pub fn text(words: &str, x: usize, y: usize) -> Text {
    Text::new(words).set("x", x).set("y", y)
}

pub fn path(data: &str, class: &str) -> Path {
    Path::new().set("class", class).set("d", data)
}

fn line(points: &[(usize, usize)], class: &str) -> Path {
    let points: Vec<_> = points.iter().map(|(x, y)| format!("{x} {y}")).collect();
    path(&format!("M{}", points.join("L")), class)
}

fn dot(x: usize, y: usize) -> Path {
    path(&format!("M{} {y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0", x as f64 - 3.5), "dot")
}

fn cross(x: usize, y: usize) -> Path {
    path(&format!("M{} {}l10 10m0 -10l-10 10", x - 5, y - 5), "cross")
}

/// A line with a head that ends so far before its end.
fn arrow(from: (usize, usize), to: (usize, usize), gap: usize, class: &str) -> Group {
    let leftwards = to.0 < from.0;
    let end = if leftwards { to.0 + gap } else { to.0 - gap };
    let back = if leftwards { 6 } else { -6 };
    let head = format!("M{end} {}l{back} -3.5v7z", to.1);
    group(class).add(line(&[from, (end, to.1)], "shaft")).add(path(&head, "head"))
}

/// An arrow that comes back to where it begins.
fn turn((x, y): (usize, usize)) -> Group {
    let shaft = path(&format!("M{x} {}h14v11h-8", y - 6), "shaft");
    group("waits-for").add(shaft).add(path(&format!("M{} {}l6 -3.5v7z", x + 4, y + 5), "head"))
}
