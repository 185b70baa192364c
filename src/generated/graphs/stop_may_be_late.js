// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stop_may_be_late", {
"threads":["main"],
"timers":[0],
"channels":[["job_s → jobs",null],["stop_s → stop",null]],
"words":["main sends \"resize\" into job_s → jobs","\"resize\"","main sends \"crop\" into job_s → jobs","\"crop\"","main drops the last sender of stop_s → stop: the channel is disconnected","main finds that no sender of stop_s → stop is left","main receives \"resize\" from job_s → jobs","main counts 2","main prints “did resize”","did resize\n","main prints “left: 2”","left: 2\n","main receives \"crop\" from job_s → jobs","main drops the last receiver of stop_s → stop","main counts 1","main prints “did crop”","did crop\n","main drops the last receiver of job_s → jobs: the channel is disconnected","main prints “left: 1”","left: 1\n","main drops the last sender of job_s → jobs","main counts 0","main returns, and the program ends","main prints “left: 0”","left: 0\n"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,10,4,0,-1],[0,13,5,0,-1],[0,13,6,0,-1],[0,21,7,0,-1],[0,16,8,1,9],[0,21,10,1,11],[0,13,12,0,-1],[0,22,13,0,-1],[0,21,14,0,-1],[0,16,15,1,16],[0,22,17,0,-1],[0,21,18,1,19],[0,22,20,0,-1],[0,21,21,0,-1],[0,0,22,0,-1],[0,21,23,1,24]],
"views":[[8,-1,0],[9,-1,0],[10,-1,0],[13,-1,0],[21,-1,0],[16,-1,0],[22,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1,3],[]],[[0,3,[2]]],null,0],[[3],[[1,3],[]],[[0,4,[3]],[0,5,[4]]],null,1],[[4],[[1,3],[]],[[0,6,[5]]],null,1],[[5],[[3],[]],[[0,7,[6]]],null,1],[[4],[[1,3],[]],[[0,8,[7]]],null,1],[[3],[[3],[]],[[0,9,[3]],[0,10,[8]]],null,1],[[6],[[1,3],[]],[[0,11,[9]]],null,1],[[4],[[3],[]],[[0,12,[10]]],null,1],[[5],[[],[]],[[0,13,[11]]],null,1],[[6],[[1,3],[]],[[0,14,[12]]],null,2],[[4],[[3],[]],[[0,15,[13]]],null,1],[[3],[[],[]],[[0,16,[3]]],null,1],[[6],[[],[]],[[0,17,[14]]],null,3],[[6],[[3],[]],[[0,18,[9]]],null,1],[[4],[[],[]],[[0,19,[15]]],null,1],[[7],[[],[]],[[0,20,[16]]],null,4],[[6],[[3],[]],[[0,21,[12]]],null,2],[[4],[[],[]],[[0,22,[17]]],null,1],[[],[],[],0,5],[[6],[[],[]],[[0,23,[14]]],null,3],[[6],[[],[]],[[0,24,[9]]],null,1],[[7],[[],[]],[[0,25,[16]]],null,4],[[6],[[],[]],[[0,26,[12]]],null,2],[[],[],[],1,5],[[6],[[],[]],[[0,27,[14]]],null,3],[[7],[[],[]],[[0,28,[16]]],null,4],[[],[],[],2,5]],
"halves":[[[1,1],[1,1]],[[1,1],[0,1]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",3,"left: 2\n",[]],["returns",1,"did resize\nleft: 1\n",[]],["returns",2,"did resize\ndid crop\nleft: 0\n",[]]]
});
