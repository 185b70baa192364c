// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("never_to_wait", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["line_tx → lines",1],["begin_tx → begin",null]],
"words":["main starts writer","a message","main sends \"started\" into line_tx → lines","room","\"started\""],
"events":[[0,9,0,0,-1],[0,16,2,0,-1]],
"views":[[16,-1,0],[11,1,0],[16,3,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,1],[[4],[]],[],0,0]],
"halves":[[[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: the channel of line_tx → lines has no room, and only writer could receive","writer hangs: main still holds a sender of begin_tx → begin"]]]
});
