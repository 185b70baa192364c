// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_with_an_underscore", {
"threads":["main"],
"timers":[0],
"channels":[["_tx → rx",null]],
"words":["main waits for a message","a message"],
"events":[[0,7,0,0,-1]],
"views":[[7,1,0]],
"start":[0],
"states":[[[0],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it still holds a sender itself"]]]
});
