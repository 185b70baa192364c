// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("from_empty_to_disconnected", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main finds no message","main prints “try_recv: Err(Empty)”","try_recv: Err(Empty)\n","main sends \"10:00 login\"","\"10:00 login\"","main sends \"10:02 upload\"","\"10:02 upload\"","main receives \"10:00 login\"","main receives \"10:02 upload\"","main prints “there now: [\"10:00 login\", \"10:02 upload\"]”","there now: [\"10:00 login\", \"10:02 upload\"]\n","main sends \"10:07 logout\"","\"10:07 logout\"","main drops the last sender: the channel is disconnected","main receives \"10:07 logout\"","main prints “recv: Ok(\"10:07 logout\")”","recv: Ok(\"10:07 logout\")\n","main finds that no sender is left","main prints “recv: Err(RecvError)”","recv: Err(RecvError)\n","main prints “try_recv: Err(Disconnected)”","try_recv: Err(Disconnected)\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,7,1,1,2],[0,9,3,0,-1],[0,10,5,0,-1],[0,11,7,0,-1],[0,11,8,0,-1],[0,11,0,0,-1],[0,11,9,1,10],[0,13,11,0,-1],[0,14,13,0,-1],[0,15,14,0,-1],[0,15,15,1,16],[0,16,17,0,-1],[0,16,18,1,19],[0,17,17,0,-1],[0,17,20,1,21],[0,18,22,0,-1],[0,0,23,0,-1]],
"views":[[7,-1,0],[9,-1,0],[10,-1,0],[11,-1,0],[13,-1,0],[14,-1,0],[15,-1,0],[16,-1,0],[17,-1,0],[18,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[]],[[0,2,[1]]],null,0],[[1],[[]],[[0,3,[2]]],null,0],[[2],[[4]],[[0,4,[3]]],null,0],[[3],[[4,6]],[[0,5,[4]]],null,0],[[3],[[6]],[[0,6,[5]]],null,0],[[3],[[]],[[0,7,[6]]],null,0],[[3],[[]],[[0,8,[7]]],null,0],[[4],[[]],[[0,9,[8]]],null,0],[[5],[[12]],[[0,10,[9]]],null,0],[[6],[[12]],[[0,11,[10]]],null,1],[[6],[[]],[[0,12,[11]]],null,1],[[7],[[]],[[0,13,[12]]],null,1],[[7],[[]],[[0,14,[13]]],null,1],[[8],[[]],[[0,15,[14]]],null,1],[[8],[[]],[[0,16,[15]]],null,1],[[9],[[]],[[0,17,[16]]],null,1],[[10],[[]],[[0,18,[17]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"try_recv: Err(Empty)\nthere now: [\"10:00 login\", \"10:02 upload\"]\nrecv: Ok(\"10:07 logout\")\nrecv: Err(RecvError)\ntry_recv: Err(Disconnected)\n",[]]]
});
