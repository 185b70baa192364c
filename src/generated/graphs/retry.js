// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("retry", {
"threads":["main","thread 1","thread 2"],
"timers":[0,1,1],
"channels":[["channel 1",1],["channel 2",1]],
"words":["main prints “1: busy, waiting for 5ms”","1: busy, waiting for 5ms\n","a message","the time of channel 1 has come: message 1 is in its channel","message 1","main receives message 1 from channel 1","main drops the last receiver of channel 1","main prints “2: busy, waiting for 10ms”","2: busy, waiting for 10ms\n","the time of channel 2 has come: message 1 is in its channel","main receives message 1 from channel 2","main drops the last receiver of channel 2","main prints “3: connected”","3: connected\n","main returns, and the program ends"],
"events":[[0,21,0,1,1],[1,0,3,0,-1],[0,23,5,0,-1],[0,23,6,0,-1],[0,21,7,1,8],[2,0,9,0,-1],[0,23,10,0,-1],[0,23,11,0,-1],[0,19,12,1,13],[0,0,14,0,-1]],
"views":[[21,-1,0],[23,2,0],[0,-1,0],[23,-1,0],[19,-1,0]],
"start":[],
"states":[[[0],[],[[0,1,[0]]],null,0],[[1,2],[[]],[[1,2,[1]]],null,1],[[3,2],[[4]],[[0,3,[2]]],null,1],[[3,2],[[]],[[0,4,[3]]],null,1],[[0,2],[[]],[[0,5,[4]]],null,1],[[1,2,2],[[],[]],[[2,6,[5]]],null,2],[[3,2,2],[[],[4]],[[0,7,[6]]],null,2],[[3,2,2],[[],[]],[[0,8,[7]]],null,2],[[4,2,2],[[],[]],[[0,9,[8]]],null,2],[[2,2,2],[[],[]],[[0,10,[9]]],null,2],[[],[],[],0,0]],
"halves":[[],[null],[null,null]],
"ends":[["returns",0,"1: busy, waiting for 5ms\n2: busy, waiting for 10ms\n3: connected\n",[]]]
});
