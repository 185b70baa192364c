// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("select_with_patience", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main finds no message","main prints “true”","true\n","main gives up: the time is over","main sends \"resize\"","\"resize\"","main sends \"crop\"","\"crop\"","main sends \"rotate\"","\"rotate\"","main receives \"resize\"","main prints “Ok(\"resize\")”","Ok(\"resize\")\n","main receives \"crop\"","main prints “Ok(\"crop\")”","Ok(\"crop\")\n","main receives \"rotate\"","main prints “Ok(\"rotate\")”","Ok(\"rotate\")\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,12,0,0,-1],[0,12,1,1,2],[0,13,3,0,-1],[0,13,1,1,2],[0,16,3,0,-1],[0,14,1,1,2],[0,20,4,0,-1],[0,20,6,0,-1],[0,20,8,0,-1],[0,22,10,0,-1],[0,22,11,1,12],[0,23,13,0,-1],[0,23,14,1,15],[0,27,16,0,-1],[0,24,17,1,18],[0,31,19,0,-1],[0,31,20,0,-1],[0,0,21,0,-1]],
"views":[[12,-1,0],[13,-1,0],[16,-1,0],[14,-1,0],[20,-1,0],[22,-1,0],[23,-1,0],[27,-1,0],[24,-1,0],[31,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[]],[[0,2,[1]]],null,0],[[1],[[]],[[0,3,[2]]],null,0],[[1],[[]],[[0,4,[3]]],null,0],[[2],[[]],[[0,5,[4]]],null,0],[[3],[[]],[[0,6,[5]]],null,0],[[4],[[]],[[0,7,[6]]],null,0],[[4],[[5]],[[0,8,[7]]],null,0],[[4],[[5,7]],[[0,9,[8]]],null,0],[[5],[[5,7,9]],[[0,10,[9]]],null,0],[[5],[[7,9]],[[0,11,[10]]],null,0],[[6],[[7,9]],[[0,12,[11]]],null,0],[[6],[[9]],[[0,13,[12]]],null,0],[[7],[[9]],[[0,14,[13]]],null,0],[[8],[[]],[[0,15,[14]]],null,0],[[9],[[]],[[0,16,[15]]],null,0],[[9],[[]],[[0,17,[16]]],null,1],[[10],[[]],[[0,18,[17]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"true\ntrue\ntrue\nOk(\"resize\")\nOk(\"crop\")\nOk(\"rotate\")\n",[]]]
});
