// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_or_default", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["s → r",null]],
"words":["main starts server","main gives up: the time is over","server sends \"42 files\"","main prints “no reply”","no reply\n","\"42 files\"","main receives \"42 files\"","server drops the last sender: the channel is disconnected","the end of server","main prints “Ok(\"42 files\")”","Ok(\"42 files\")\n","server ends","main joins server","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,14,1,0,-1],[1,11,2,0,-1],[0,16,3,1,4],[0,14,6,0,-1],[1,12,7,0,-1],[0,15,9,1,10],[1,0,11,0,-1],[0,18,12,0,-1],[0,19,13,0,-1],[0,0,14,0,-1]],
"views":[[14,-1,0],[11,-1,0],[16,-1,0],[12,-1,0],[18,8,0],[15,-1,0],[0,-1,0],[0,-1,1],[18,-1,0],[19,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[0,3,[3]],[1,4,[2]]],null,0],[[0,3],[[5]],[[0,5,[4]],[1,6,[5]]],null,0],[[4,1],[[]],[[1,7,[2]]],null,0],[[2,3],[[5]],[[0,7,[3]],[1,8,[5]]],null,0],[[5,3],[[]],[[0,9,[6]],[1,10,[5]]],null,0],[[0,6],[[5]],[[0,10,[4]],[1,11,[7]]],null,1],[[4,3],[[5]],[[1,12,[5]]],null,0],[[2,6],[[5]],[[0,12,[3]],[1,13,[7]]],null,1],[[4,3],[[]],[[1,14,[5]]],null,0],[[5,6],[[]],[[0,14,[6]],[1,15,[7]]],null,1],[[0,7],[[5]],[[0,15,[4]]],null,1],[[4,6],[[5]],[[1,16,[7]]],null,1],[[2,7],[[5]],[[0,16,[3]]],null,1],[[4,6],[[]],[[1,17,[7]]],null,1],[[5,7],[[]],[[0,17,[6]]],null,1],[[8,7],[[5]],[[0,18,[8]]],null,1],[[8,7],[[]],[[0,19,[8]]],null,1],[[9,7],[[5]],[[0,20,[9]]],null,1],[[9,7],[[]],[[0,21,[9]]],null,1],[[6,7],[[]],[[0,22,[10]]],null,2],[[6,7],[[]],[[0,23,[10]]],null,2],[[],[],[],0,3],[[],[],[],1,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",2,"no reply\n",[]],["returns",1,"Ok(\"42 files\")\n",[]]]
});
