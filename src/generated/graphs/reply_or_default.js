// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_or_default", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["s → r",null]],
"words":["main starts server","main gives up: the time is over","server sends \"42 files\"","main prints “no reply”","no reply\n","the end of server","\"42 files\"","server drops the last sender: the channel is disconnected","server ends","main joins server","main drops the last receiver","main returns, and the program ends","main receives \"42 files\"","main prints “Ok(\"42 files\")”","Ok(\"42 files\")\n"],
"events":[[0,9,0,0,-1],[0,14,1,0,-1],[1,11,2,0,-1],[0,16,3,1,4],[1,12,7,0,-1],[1,0,8,0,-1],[0,18,9,0,-1],[0,19,10,0,-1],[0,0,11,0,-1],[0,14,12,0,-1],[0,15,13,1,14]],
"views":[[14,-1,0],[11,-1,0],[16,-1,0],[18,5,0],[12,-1,0],[0,-1,0],[18,-1,0],[0,-1,1],[19,-1,0],[15,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,12,[2]]],null,0],[[2,1],[[]],[[0,2,[3]],[1,9,[2]]],null,0],[[3,1],[[]],[[1,3,[2]]],null,0],[[3,4],[[6]],[[1,4,[4]]],null,0],[[3,5],[[6]],[[1,5,[5]]],null,1],[[6,7],[[6]],[[0,6,[6]]],null,1],[[8,7],[[6]],[[0,7,[7]]],null,1],[[5,7],[[]],[[0,8,[8]]],null,2],[[],[],[],0,3],[[2,4],[[6]],[[0,3,[3]],[1,10,[4]]],null,0],[[2,5],[[6]],[[0,4,[3]],[1,11,[5]]],null,1],[[2,7],[[6]],[[0,5,[3]]],null,1],[[0,4],[[6]],[[0,16,[9]],[1,13,[4]]],null,0],[[0,5],[[6]],[[0,22,[9]],[1,14,[5]]],null,1],[[0,7],[[6]],[[0,23,[9]]],null,1],[[],[],[],1,3],[[9,4],[[]],[[0,17,[10]],[1,22,[4]]],null,0],[[3,4],[[]],[[1,18,[4]]],null,0],[[3,5],[[]],[[1,19,[5]]],null,1],[[6,7],[[]],[[0,20,[6]]],null,1],[[8,7],[[]],[[0,21,[7]]],null,1],[[5,7],[[]],[[0,15,[8]]],null,2],[[9,5],[[]],[[0,18,[10]],[1,23,[5]]],null,1],[[9,7],[[]],[[0,19,[10]]],null,1]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",2,"no reply\n",[]],["returns",1,"Ok(\"42 files\")\n",[]]]
});
