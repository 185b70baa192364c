// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("messages_outlive_the_sender", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends \"10:00 login\"","\"10:00 login\"","main sends \"10:02 upload\"","\"10:02 upload\"","main drops the last sender: the channel is disconnected","main receives \"10:00 login\"","main prints “Ok(\"10:00 login\")”","Ok(\"10:00 login\")\n","main receives \"10:02 upload\"","main prints “Ok(\"10:02 upload\")”","Ok(\"10:02 upload\")\n","main finds that no sender is left","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,8,2,0,-1],[0,9,4,0,-1],[0,11,5,0,-1],[0,11,6,1,7],[0,12,8,0,-1],[0,12,9,1,10],[0,13,11,0,-1],[0,13,12,1,13],[0,14,14,0,-1],[0,0,15,0,-1]],
"views":[[7,-1,0],[8,-1,0],[9,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[14,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1,3]],[[0,3,[2]]],null,0],[[3],[[1,3]],[[0,4,[3]]],null,1],[[3],[[3]],[[0,5,[4]]],null,1],[[4],[[3]],[[0,6,[5]]],null,1],[[4],[[]],[[0,7,[6]]],null,1],[[5],[[]],[[0,8,[7]]],null,1],[[5],[[]],[[0,9,[8]]],null,1],[[6],[[]],[[0,10,[9]]],null,1],[[7],[[]],[[0,11,[10]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"Ok(\"10:00 login\")\nOk(\"10:02 upload\")\nErr(RecvError)\n",[]]]
});
