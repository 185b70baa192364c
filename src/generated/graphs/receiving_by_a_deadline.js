// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("receiving_by_a_deadline", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main sends \"10:00 login\"","\"10:00 login\"","main sends \"10:02 upload\"","\"10:02 upload\"","main receives \"10:00 login\"","main prints “10:00 login”","10:00 login\n","main receives \"10:02 upload\"","main prints “10:02 upload”","10:02 upload\n","main gives up: the time is over","main prints “time is up”","time is up\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,13,4,0,-1],[0,14,5,1,6],[0,13,7,0,-1],[0,14,8,1,9],[0,13,10,0,-1],[0,15,11,1,12],[0,19,13,0,-1],[0,19,14,0,-1],[0,0,15,0,-1]],
"views":[[8,-1,0],[9,-1,0],[13,-1,0],[14,-1,0],[15,-1,0],[19,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1,3]],[[0,3,[2]]],null,0],[[3],[[3]],[[0,4,[3]]],null,0],[[2],[[3]],[[0,5,[4]]],null,0],[[3],[[]],[[0,6,[5]]],null,0],[[2],[[]],[[0,7,[6]]],null,0],[[4],[[]],[[0,8,[7]]],null,0],[[5],[[]],[[0,9,[8]]],null,0],[[5],[[]],[[0,10,[9]]],null,1],[[6],[[]],[[0,11,[10]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"10:00 login\n10:02 upload\ntime is up\n",[]]]
});
