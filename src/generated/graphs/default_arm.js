// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("default_arm", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main finds no message","main prints “nothing to do”","nothing to do\n","main sends \"resize\"","\"resize\"","main receives \"resize\"","main prints “Ok(\"resize\")”","Ok(\"resize\")\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,10,1,1,2],[0,12,3,0,-1],[0,8,5,0,-1],[0,9,6,1,7],[0,14,8,0,-1],[0,14,9,0,-1],[0,0,10,0,-1]],
"views":[[8,-1,0],[10,-1,0],[12,-1,0],[9,-1,0],[14,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,0],[[0],[[4]],[[0,4,[3]]],null,0],[[3],[[]],[[0,5,[4]]],null,0],[[2],[[]],[[0,6,[2]]],null,0],[[4],[[4]],[[0,7,[5]]],null,0],[[4],[[]],[[0,8,[6]]],null,1],[[5],[[]],[[0,9,[7]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"nothing to do\nOk(\"resize\")\n",[]]]
});
