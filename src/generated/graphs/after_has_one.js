// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("after_has_one", {
"threads":["main","thread"],
"timers":[0,1],
"channels":[["timer",1]],
"words":["main waits for a message","a message","the time of timer has come: message 1 is in its channel","message 1","main receives message 1","main prints “first: true”","first: true\n"],
"events":[[0,8,0,0,-1],[1,0,2,0,-1],[0,8,4,0,-1],[0,8,5,1,6]],
"views":[[8,1,0],[0,-1,0],[8,-1,0],[9,1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,2,[2]]],null,0],[[2,1],[[]],[[0,3,[3]]],null,0],[[3,1],[[]],[],0,0]],
"halves":[[null]],
"ends":[["hangs",0,"first: true\n(never ends)\n",["main hangs: no message will come"]]]
});
