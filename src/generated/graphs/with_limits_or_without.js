// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("with_limits_or_without", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",1]],
"words":["main sends 1","1","main gives up: the time is over","main prints “Ok(()) Err(\"SendTimeoutError(..)\")”","Ok(()) Err(\"SendTimeoutError(..)\")\n","main receives 1","main prints “Ok(1) Err(Timeout)”","Ok(1) Err(Timeout)\n","main sends 3","3","main finds no room","main prints “Ok(()) Err(\"Full(..)\")”","Ok(()) Err(\"Full(..)\")\n","main receives 3","main finds no message","main prints “Ok(3) Err(Empty)”","Ok(3) Err(Empty)\n","main drops the last sender: the channel is disconnected","main finds that no sender is left","main prints “Err(Disconnected) Err(Disconnected)”","Err(Disconnected) Err(Disconnected)\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,11,0,0,-1],[0,10,2,0,-1],[0,37,3,1,4],[0,18,5,0,-1],[0,17,2,0,-1],[0,38,6,1,7],[0,24,8,0,-1],[0,26,10,0,-1],[0,39,11,1,12],[0,31,13,0,-1],[0,31,14,0,-1],[0,40,15,1,16],[0,41,17,0,-1],[0,18,18,0,-1],[0,31,18,0,-1],[0,42,19,1,20],[0,43,21,0,-1],[0,0,22,0,-1]],
"views":[[11,-1,0],[10,-1,0],[37,-1,0],[18,-1,0],[17,-1,0],[38,-1,0],[24,-1,0],[26,-1,0],[39,-1,0],[31,-1,0],[40,-1,0],[41,-1,0],[42,-1,0],[43,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1]],[[0,3,[2]]],null,0],[[3],[[1]],[[0,4,[3]]],null,0],[[4],[[]],[[0,5,[4]]],null,0],[[5],[[]],[[0,6,[5]]],null,0],[[6],[[]],[[0,7,[6]]],null,0],[[7],[[9]],[[0,8,[7]]],null,0],[[8],[[9]],[[0,9,[8]]],null,0],[[9],[[9]],[[0,10,[9]]],null,0],[[9],[[]],[[0,11,[10]]],null,0],[[10],[[]],[[0,12,[11]]],null,0],[[11],[[]],[[0,13,[12]]],null,0],[[3],[[]],[[0,14,[13]]],null,1],[[9],[[]],[[0,15,[14]]],null,1],[[12],[[]],[[0,16,[15]]],null,1],[[13],[[]],[[0,17,[16]]],null,1],[[14],[[]],[[0,18,[17]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"Ok(()) Err(\"SendTimeoutError(..)\")\nOk(1) Err(Timeout)\nOk(()) Err(\"Full(..)\")\nOk(3) Err(Empty)\nErr(Disconnected) Err(Disconnected)\n",[]]]
});
