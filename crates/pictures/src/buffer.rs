//! The buffer of a channel in a run: what is in it after each step that has to do with it.
//!
//! ```text
//!   camera sends A           [A][ ]
//!   camera sends B           [A][B]
//!   camera waits for room    [A][B]
//!   main receives A          [B][ ]
//!   main prints received A   [B][ ]
//! ```
//!
//! At capacity 0 there is no buffer: a message goes from hand to hand. A message is called as in the program, where that is short; otherwise
//! it has a letter.

use crate::drawing::{document, group, text, thread_class};
use crate::layout::{WORD, shortened};
use crate::step::{Teller, half, other_half};
use explorer::trace::{Event, Wait, Way, What};
use svg::Node;
use svg::node::element::{Group, Rectangle};

const WIDTH: usize = 230;
const ROW: usize = 24;
/// Where the rows begin, below the name.
const TOP: usize = 24;
/// The side of a place for a message, and from one to the next.
const PLACE: usize = 18;
const PITCH: usize = 21;
/// As many places are drawn at most; of more, the first and how many others.
const MOST: usize = 6;

/// The drawing, and the same in sentences without a full stop.
pub struct Buffer {
    pub svg: String,
    pub words: Vec<String>,
}

/// Draws the first channel that threads send into. `None` if there is none. `title` is what the drawing is called.
pub fn buffer(teller: &Teller, title: &str) -> Option<Buffer> {
    let sent = teller.trace.events.iter().find_map(|event| match event.what {
        What::Sends { channel, .. } => Some(channel),
        _ => None,
    });
    let channel = sent?;
    let capacity = teller.trace.channels[channel].capacity;
    let steps: Vec<_> = teller.trace.events.iter().filter_map(|event| step(teller, channel, event)).collect();
    let held = |step: &Step| step.held.len();
    let places = capacity.unwrap_or_else(|| steps.iter().map(held).max().unwrap_or(0)).min(MOST);
    let is_larger = capacity.is_some_and(|capacity| capacity > MOST);
    let left = WIDTH - (places.max(1) + usize::from(is_larger)) * PITCH;

    let room = match capacity {
        None => "no limit".to_owned(),
        Some(0) => "capacity 0: hand to hand".to_owned(),
        Some(capacity) => format!("capacity {capacity}"),
    };
    let mut drawing = group("buffer-steps");
    let name = format!("{}: {room}", teller.names.channels[channel]);
    drawing.append(text(&name, 0, 12).set("class", "name"));
    for (row, step) in steps.iter().enumerate() {
        let y = TOP + ROW * row + ROW / 2;
        let most = (left as f64 / WORD) as usize;
        let class = format!("step-of {}", thread_class(step.thread));
        let dot = Rectangle::new().set("x", 0).set("y", y - 5).set("width", 5).set("height", 10);
        drawing.append(group(&class).add(dot));
        drawing.append(text(&shortened(&step.words, most - 2), 10, y + 4).set("class", "note"));
        for place in 0..places {
            let many = step.held.len() > places && place + 1 == places;
            let letter = match step.held.get(place) {
                Some(_) if many => format!("+{}", step.held.len() - place),
                letter => letter.cloned().unwrap_or_default(),
            };
            drawing.append(one(&letter, left + place * PITCH, y));
        }
        if is_larger {
            drawing.append(text("…", left + places * PITCH + 4, y + 4).set("class", "note"));
        }
    }
    let height = TOP + ROW * steps.len() + 4;
    let svg = document((WIDTH, height), title, [drawing]);
    let words = steps.into_iter().map(|step| match step.held.is_empty() {
        _ if capacity == Some(0) => step.words,
        true => format!("{}; the buffer is empty", step.words),
        false => format!("{}; in the buffer: {}", step.words, step.held.join(", ")),
    });
    Some(Buffer { svg, words: words.collect() })
}

/// A place for a message, which can be empty.
fn one(letter: &str, x: usize, y: usize) -> Group {
    let class = if letter.is_empty() { "empty" } else { "held" };
    let around =
        Rectangle::new().set("x", x).set("y", y - PLACE / 2).set("width", PLACE).set("height", PLACE);
    let letter = text(letter, x + PLACE / 2, y + 4)
        .set("text-anchor", "middle")
        .set("class", format!("letter {class}"));
    group("place").add(around.set("rx", 3).set("class", class)).add(letter)
}

/// A step that has to do with the channel.
struct Step {
    thread: usize,
    words: String,
    /// What is in the channel then.
    held: Vec<String>,
}

fn step(teller: &Teller, channel: usize, event: &Event) -> Option<Step> {
    let by = teller.names.threads[event.thread].as_str();
    let labels = teller.trace.messages.iter().map(|message| message.label.as_deref());
    let is_short = |label: Option<&str>| label.is_some_and(|label| label.chars().count() <= 2);
    let labels: Option<Vec<_>> = labels.map(|label| label.filter(|_| is_short(label))).collect();
    let letter = |message: &usize| match &labels {
        Some(labels) => labels[*message],
        None => teller.names.messages[*message].as_str(),
    };
    let words = match &event.what {
        What::Sends { channel: of, message, to: None } if *of == channel => {
            format!("{by} sends {}", letter(message))
        }
        What::Sends { channel: of, message, to: Some(to) } if *of == channel => {
            format!("{by} hands {} to {}", letter(message), teller.names.threads[*to])
        }
        What::Receives { channel: of, message, from: None } if *of == channel => {
            format!("{by} receives {}", letter(message))
        }
        What::Receives { channel: of, message, from: Some(from) } if *of == channel => {
            format!("{by} takes {} from {}", letter(message), teller.names.threads[*from])
        }
        What::Waits(Wait::Arms(arms)) => {
            let (_, way) = arms.iter().find(|(of, _)| *of == channel)?;
            let room = teller.trace.channels[channel].capacity != Some(0);
            match way {
                Way::Send if room => format!("{by} waits for room"),
                Way::Send => format!("{by} waits for a receiver"),
                Way::Recv if room => format!("{by} waits for a message"),
                Way::Recv => format!("{by} waits for a sender"),
            }
        }
        What::Drops { channel: of, half, left: 0, .. } if *of == channel => {
            format!("{by} drops the last {}", self::half(*half))
        }
        What::FindsGone { channel: of, way } if *of == channel => {
            format!("{by} finds no {} left", other_half(*way))
        }
        What::GivesUp { arms, .. } if arms.iter().any(|(of, _)| *of == channel) => format!("{by} gives up"),
        What::Prints { text, .. } => format!("{by} prints {}", text.trim_end().replace('\n', " ")),
        _ => return None,
    };
    let held = event.buffers[channel].iter().map(|message| letter(message).to_owned()).collect();
    Some(Step { thread: event.thread, words, held })
}
