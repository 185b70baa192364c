// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("with_or_without_a_limit", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends 7","7","main receives 7","main prints “Ok(7)”","Ok(7)\n","main gives up: the time is over","main prints “Err(Timeout)”","Err(Timeout)\n","main drops the last sender: the channel is disconnected","main finds that no sender is left","main prints “Err(Disconnected)”","Err(Disconnected)\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,15,0,0,-1],[0,9,2,0,-1],[0,16,3,1,4],[0,8,5,0,-1],[0,17,6,1,7],[0,18,8,0,-1],[0,9,9,0,-1],[0,19,10,1,11],[0,20,12,0,-1],[0,0,13,0,-1]],
"views":[[15,-1,0],[9,-1,0],[16,-1,0],[8,-1,0],[17,-1,0],[18,-1,0],[19,-1,0],[20,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,0],[[3],[[]],[[0,4,[3]]],null,0],[[4],[[]],[[0,5,[4]]],null,0],[[5],[[]],[[0,6,[5]]],null,0],[[1],[[]],[[0,7,[6]]],null,1],[[6],[[]],[[0,8,[7]]],null,1],[[7],[[]],[[0,9,[8]]],null,1],[[8],[[]],[[0,10,[9]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"Ok(7)\nErr(Timeout)\nErr(Disconnected)\n",[]]]
});
