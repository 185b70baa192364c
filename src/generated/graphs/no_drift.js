// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("no_drift", {
"threads":["main","thread 1","thread 2","thread 3"],
"timers":[0,1,1,1],
"channels":[["channel 1",1],["channel 2",1],["channel 3",1]],
"words":["main waits for a message","a message","the time of channel 1 has come: message 1 is in its channel","message 1","main receives message 1 from channel 1","main drops the last receiver of channel 1","main prints “beat 1”","beat 1\n","the time of channel 2 has come: message 1 is in its channel","main receives message 1 from channel 2","main drops the last receiver of channel 2","main prints “beat 2”","beat 2\n","the time of channel 3 has come: message 1 is in its channel","main receives message 1 from channel 3","main drops the last receiver of channel 3","main prints “beat 3”","beat 3\n","main returns, and the program ends"],
"events":[[0,12,0,0,-1],[1,0,2,0,-1],[0,12,4,0,-1],[0,12,5,0,-1],[0,13,6,1,7],[2,0,8,0,-1],[0,12,9,0,-1],[0,12,10,0,-1],[0,13,11,1,12],[3,0,13,0,-1],[0,12,14,0,-1],[0,12,15,0,-1],[0,13,16,1,17],[0,0,18,0,-1]],
"views":[[12,1,0],[0,-1,0],[12,-1,0],[13,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,2,[2]]],null,0],[[2,1],[[]],[[0,3,[3]]],null,0],[[3,1],[[]],[[0,4,[4]]],null,0],[[0,1,1],[[],[]],[[2,5,[5]]],null,1],[[2,1,1],[[],[3]],[[0,6,[6]]],null,1],[[2,1,1],[[],[]],[[0,7,[7]]],null,1],[[3,1,1],[[],[]],[[0,8,[8]]],null,1],[[0,1,1,1],[[],[],[]],[[3,9,[9]]],null,2],[[2,1,1,1],[[],[],[3]],[[0,10,[10]]],null,2],[[2,1,1,1],[[],[],[]],[[0,11,[11]]],null,2],[[3,1,1,1],[[],[],[]],[[0,12,[12]]],null,2],[[1,1,1,1],[[],[],[]],[[0,13,[13]]],null,2],[[],[],[],0,3]],
"halves":[[null],[null,null],[null,null,null],[]],
"ends":[["returns",0,"beat 1\nbeat 2\nbeat 3\n",[]]]
});
