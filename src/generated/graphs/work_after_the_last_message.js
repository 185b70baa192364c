// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("work_after_the_last_message", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","main waits for a message","thread sends \"total: 42\"","a message","\"total: 42\"","main receives \"total: 42\"","thread drops the last sender: the channel is disconnected","thread prints “report saved”","report saved\n","thread ends","main prints “total: 42”","total: 42\n","main finds that no sender is left","main drops the last receiver: the channel is disconnected","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,15,1,0,-1],[1,10,2,0,-1],[0,15,5,0,-1],[1,11,6,0,-1],[1,12,7,1,8],[1,0,9,0,-1],[0,16,10,1,11],[0,15,12,0,-1],[0,17,13,0,-1],[0,0,14,0,-1]],
"views":[[13,-1,0],[10,-1,0],[15,3,0],[15,-1,0],[11,-1,0],[12,-1,0],[0,-1,0],[0,-1,1],[16,-1,0],[17,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,29,[2]]],null],[[2,1],[[]],[[1,2,[2]]],null],[[3,4],[[4]],[[0,27,[3]],[1,3,[4]]],null],[[3,5],[[4]],[[0,15,[3]],[1,4,[5]]],null],[[3,6],[[4]],[[0,11,[3]],[1,5,[6]]],null],[[3,7],[[4]],[[0,6,[3]]],null],[[8,7],[[]],[[0,7,[7]]],null],[[3,7],[[]],[[0,8,[8]]],null],[[9,7],[[]],[[0,9,[9]]],null],[[6,7],[[]],[[0,10,[10]]],null],[[],[],[],0],[[8,6],[[]],[[0,12,[7]],[1,6,[6]]],null],[[3,6],[[]],[[0,13,[8]],[1,7,[6]]],null],[[9,6],[[]],[[0,14,[9]],[1,8,[6]]],null],[[6,6],[[]],[[0,10,[10]],[1,9,[6]]],null],[[8,5],[[]],[[0,16,[7]],[1,11,[5]]],null],[[3,5],[[]],[[0,17,[8]],[1,25,[5]]],null],[[9,5],[[]],[[0,18,[9]],[1,23,[5]]],null],[[6,5],[[]],[[0,19,[10]],[1,20,[5]]],null],[[],[],[],1],[[6,6],[[]],[[0,22,[10]],[1,21,[6]]],null],[[6,7],[[]],[[0,22,[10]]],null],[[],[],[],2],[[9,6],[[]],[[0,20,[9]],[1,24,[6]]],null],[[9,7],[[]],[[0,21,[9]]],null],[[3,6],[[]],[[0,23,[8]],[1,26,[6]]],null],[[3,7],[[]],[[0,24,[8]]],null],[[8,4],[[]],[[0,28,[7]],[1,15,[4]]],null],[[2,4],[[]],[[1,16,[4]]],null],[[0,4],[[4]],[[0,2,[]],[1,30,[4]]],null],[[0,5],[[4]],[[0,3,[]],[1,31,[5]]],null],[[0,6],[[4]],[[0,4,[]],[1,32,[6]]],null],[[0,7],[[4]],[[0,5,[]]],null]],
"ends":[["returns",1,"report saved\ntotal: 42\n",[]],["returns",2,"total: 42\n",[]],["returns",3,"total: 42\nreport saved\n",[]]]
});
