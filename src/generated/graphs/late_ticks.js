// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("late_ticks", {
"threads":["main","thread"],
"timers":[0,1],
"channels":[["ticker",1]],
"words":["the time of ticker has come: message 1 is in its channel","message 1","main counts 1","main prints “ticks that wait: 1”","ticks that wait: 1\n","main drops the last receiver","main returns, and the program ends"],
"events":[[1,0,0,0,-1],[0,10,2,0,-1],[0,10,3,1,4],[0,11,5,0,-1],[0,0,6,0,-1]],
"views":[[10,-1,0],[0,-1,0],[11,-1,0]],
"start":[],
"states":[[[0,1],[[]],[[1,1,[0]]],null,0],[[0,1],[[1]],[[0,2,[1]]],null,0],[[0,1],[[1]],[[0,3,[2]]],null,0],[[2,1],[[1]],[[0,4,[3]]],null,0],[[1,1],[[1]],[[0,5,[4]]],null,0],[[],[],[],0,1]],
"halves":[[null],[]],
"ends":[["returns",0,"ticks that wait: 1\n",[]]]
});
