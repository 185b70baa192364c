// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("biased_forms", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",1]],
"words":["main sends \"resize\"","\"resize\"","main prints “sent: true”","sent: true\n","main receives \"resize\"","main prints “received resize”","received resize\n","main gives up: the time is over","main prints “nothing in time”","nothing in time\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,11,2,1,3],[0,9,4,0,-1],[0,10,5,1,6],[0,15,7,0,-1],[0,17,8,1,9],[0,19,10,0,-1],[0,19,11,0,-1],[0,0,12,0,-1]],
"views":[[9,-1,0],[11,-1,0],[10,-1,0],[15,-1,0],[17,-1,0],[19,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[]]],null,0],[[0],[[]],[[0,2,[0]]],null,0],[[1],[[1]],[[0,3,[1]]],null,0],[[0],[[1]],[[0,4,[2]]],null,0],[[2],[[]],[[0,5,[3]]],null,0],[[3],[[]],[[0,6,[4]]],null,0],[[4],[[]],[[0,7,[5]]],null,0],[[5],[[]],[[0,8,[6]]],null,0],[[5],[[]],[[0,9,[7]]],null,1],[[6],[[]],[[0,10,[8]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"sent: true\nreceived resize\nnothing in time\n",[]]]
});
