// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("first_arm_first", {
"threads":["main"],
"timers":[0],
"channels":[["urgent_s → urgent",null],["normal_s → normal",null]],
"words":["main sends \"tidy up\" into normal_s → normal","\"tidy up\"","main sends \"fire\" into urgent_s → urgent","\"fire\"","main sends \"flood\" into urgent_s → urgent","\"flood\"","main receives \"fire\" from urgent_s → urgent","main prints “fire”","fire\n","main receives \"flood\" from urgent_s → urgent","main prints “flood”","flood\n","main receives \"tidy up\" from normal_s → normal","main prints “tidy up”","tidy up\n","main drops the last receiver of normal_s → normal: the channel is disconnected","main drops the last sender of normal_s → normal","main drops the last receiver of urgent_s → urgent: the channel is disconnected","main drops the last sender of urgent_s → urgent","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,10,4,0,-1],[0,13,6,0,-1],[0,14,7,1,8],[0,13,9,0,-1],[0,14,10,1,11],[0,13,12,0,-1],[0,15,13,1,14],[0,18,15,0,-1],[0,18,16,0,-1],[0,18,17,0,-1],[0,18,18,0,-1],[0,0,19,0,-1]],
"views":[[8,-1,0],[9,-1,0],[10,-1,0],[13,-1,0],[14,-1,0],[15,-1,0],[18,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[1]],[[0,2,[1]]],null,0],[[2],[[3],[1]],[[0,3,[2]]],null,0],[[3],[[3,5],[1]],[[0,4,[3]]],null,0],[[4],[[5],[1]],[[0,5,[4]]],null,0],[[3],[[5],[1]],[[0,6,[5]]],null,0],[[4],[[],[1]],[[0,7,[6]]],null,0],[[3],[[],[1]],[[0,8,[]]],null,0],[[3],[[],[1]],[[0,9,[7]]],null,0],[[5],[[],[]],[[0,10,[8]]],null,0],[[6],[[],[]],[[0,11,[9]]],null,0],[[6],[[],[]],[[0,12,[10]]],null,1],[[6],[[],[]],[[0,13,[11]]],null,2],[[6],[[],[]],[[0,14,[12]]],null,3],[[7],[[],[]],[[0,15,[13]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"fire\nflood\ntidy up\n",[]]]
});
