// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("scope_waits", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","main waits for a message","thread sends \"total: 42\"","a message","\"total: 42\"","main receives \"total: 42\"","thread drops the last sender: the channel is disconnected","thread prints “report saved”","report saved\n","thread ends","main prints “total: 42”","total: 42\n","main finds that no sender is left","main drops the last receiver: the channel is disconnected","main joins thread","main returns, and the program ends","the end of thread"],
"events":[[0,10,0,0,-1],[0,16,1,0,-1],[1,11,2,0,-1],[0,16,5,0,-1],[1,12,6,0,-1],[1,13,7,1,8],[1,0,9,0,-1],[0,17,10,1,11],[0,16,12,0,-1],[0,18,13,0,-1],[0,9,14,0,-1],[0,0,15,0,-1]],
"views":[[14,-1,0],[11,-1,0],[16,3,0],[16,-1,0],[12,-1,0],[13,-1,0],[0,-1,0],[0,-1,1],[17,-1,0],[18,-1,0],[9,-1,0],[9,16,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,30,[2]]],null],[[2,1],[[]],[[1,2,[2]]],null],[[3,4],[[4]],[[0,28,[3]],[1,3,[4]]],null],[[3,5],[[4]],[[0,16,[3]],[1,4,[5]]],null],[[3,6],[[4]],[[0,12,[3]],[1,5,[6]]],null],[[3,7],[[4]],[[0,6,[3]]],null],[[8,7],[[]],[[0,7,[7]]],null],[[3,7],[[]],[[0,8,[8]]],null],[[9,7],[[]],[[0,9,[9]]],null],[[10,7],[[]],[[0,10,[10]]],null],[[6,7],[[]],[[0,11,[11]]],null],[[],[],[],0],[[8,6],[[]],[[0,13,[7]],[1,6,[6]]],null],[[3,6],[[]],[[0,14,[8]],[1,7,[6]]],null],[[9,6],[[]],[[0,15,[9]],[1,8,[6]]],null],[[11,6],[[]],[[1,9,[6]]],null],[[8,5],[[]],[[0,17,[7]],[1,12,[5]]],null],[[3,5],[[]],[[0,18,[8]],[1,26,[5]]],null],[[9,5],[[]],[[0,19,[9]],[1,24,[5]]],null],[[11,5],[[]],[[1,20,[5]]],null],[[11,6],[[]],[[1,21,[6]]],null],[[10,7],[[]],[[0,22,[10]]],null],[[6,7],[[]],[[0,23,[11]]],null],[[],[],[],1],[[9,6],[[]],[[0,20,[9]],[1,25,[6]]],null],[[9,7],[[]],[[0,21,[9]]],null],[[3,6],[[]],[[0,24,[8]],[1,27,[6]]],null],[[3,7],[[]],[[0,25,[8]]],null],[[8,4],[[]],[[0,29,[7]],[1,16,[4]]],null],[[2,4],[[]],[[1,17,[4]]],null],[[0,4],[[4]],[[0,2,[]],[1,31,[4]]],null],[[0,5],[[4]],[[0,3,[]],[1,32,[5]]],null],[[0,6],[[4]],[[0,4,[]],[1,33,[6]]],null],[[0,7],[[4]],[[0,5,[]]],null]],
"ends":[["returns",1,"report saved\ntotal: 42\n",[]],["returns",2,"total: 42\nreport saved\n",[]]]
});
