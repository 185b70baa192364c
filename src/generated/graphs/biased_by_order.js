// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("biased_by_order", {
"threads":["main"],
"timers":[0],
"channels":[["urgent_s → urgent",null],["normal_s → normal",null]],
"words":["main sends \"tidy up\" into normal_s → normal","\"tidy up\"","main sends \"fire\" into urgent_s → urgent","\"fire\"","main receives \"fire\" from urgent_s → urgent","main prints “Ok(\"fire\")”","Ok(\"fire\")\n","main receives \"tidy up\" from normal_s → normal","main prints “Ok(\"tidy up\")”","Ok(\"tidy up\")\n","main drops the last receiver of urgent_s → urgent: the channel is disconnected","main drops the last receiver of normal_s → normal: the channel is disconnected","main drops the last sender of normal_s → normal","main drops the last sender of urgent_s → urgent","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,17,4,0,-1],[0,19,5,1,6],[0,17,7,0,-1],[0,19,8,1,9],[0,21,10,0,-1],[0,21,11,0,-1],[0,21,12,0,-1],[0,21,13,0,-1],[0,0,14,0,-1]],
"views":[[8,-1,0],[9,-1,0],[17,-1,0],[19,-1,0],[21,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[],[1]],[[0,2,[1]]],null,0],[[2],[[3],[1]],[[0,3,[2]]],null,0],[[3],[[],[1]],[[0,4,[3]]],null,0],[[2],[[],[1]],[[0,5,[]]],null,0],[[2],[[],[1]],[[0,6,[4]]],null,0],[[3],[[],[]],[[0,7,[5]]],null,0],[[4],[[],[]],[[0,8,[6]]],null,0],[[4],[[],[]],[[0,9,[7]]],null,1],[[4],[[],[]],[[0,10,[8]]],null,2],[[4],[[],[]],[[0,11,[9]]],null,3],[[5],[[],[]],[[0,12,[10]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,0],[1,1]],[[1,0],[1,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"Ok(\"fire\")\nOk(\"tidy up\")\n",[]]]
});
