// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stop_may_be_late", {
"threads":["main"],
"timers":[0],
"channels":[["job_s → jobs",null],["stop_s → stop",null]],
"words":["main sends \"resize\" into job_s → jobs","\"resize\"","main sends \"crop\" into job_s → jobs","\"crop\"","main drops the last sender of stop_s → stop: the channel is disconnected","main finds that no sender of stop_s → stop is left","main receives \"resize\" from job_s → jobs","main counts 2","main prints “left: 2”","left: 2\n","main drops the last receiver of stop_s → stop","main drops the last receiver of job_s → jobs: the channel is disconnected","main drops the last sender of job_s → jobs","main returns, and the program ends","main prints “did resize”","did resize\n","main receives \"crop\" from job_s → jobs","main counts 1","main prints “left: 1”","left: 1\n","main prints “did crop”","did crop\n","main counts 0","main prints “left: 0”","left: 0\n"],
"events":[[0,8,0,0,-1],[0,9,2,0,-1],[0,10,4,0,-1],[0,13,5,0,-1],[0,13,6,0,-1],[0,21,7,0,-1],[0,21,8,1,9],[0,22,10,0,-1],[0,22,11,0,-1],[0,22,12,0,-1],[0,0,13,0,-1],[0,16,14,1,15],[0,13,16,0,-1],[0,21,17,0,-1],[0,21,18,1,19],[0,16,20,1,21],[0,21,22,0,-1],[0,21,23,1,24]],
"views":[[8,-1,0],[9,-1,0],[10,-1,0],[13,-1,0],[21,-1,0],[22,-1,0],[0,-1,0],[16,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1,3],[]],[[0,3,[2]]],null,0],[[3],[[1,3],[]],[[0,4,[3]],[0,11,[4]]],null,1],[[4],[[1,3],[]],[[0,5,[5]]],null,1],[[4],[[1,3],[]],[[0,6,[6]]],null,1],[[5],[[1,3],[]],[[0,7,[7]]],null,1],[[5],[[1,3],[]],[[0,8,[8]]],null,2],[[5],[[],[]],[[0,9,[9]]],null,3],[[6],[[],[]],[[0,10,[10]]],null,4],[[],[],[],0,5],[[7],[[3],[]],[[0,12,[11]]],null,1],[[3],[[3],[]],[[0,13,[3]],[0,20,[12]]],null,1],[[4],[[3],[]],[[0,14,[13]]],null,1],[[4],[[3],[]],[[0,15,[14]]],null,1],[[5],[[3],[]],[[0,16,[7]]],null,1],[[5],[[3],[]],[[0,17,[8]]],null,2],[[5],[[],[]],[[0,18,[9]]],null,3],[[6],[[],[]],[[0,19,[10]]],null,4],[[],[],[],1,5],[[7],[[],[]],[[0,21,[15]]],null,1],[[3],[[],[]],[[0,22,[3]]],null,1],[[4],[[],[]],[[0,23,[16]]],null,1],[[4],[[],[]],[[0,24,[17]]],null,1],[[5],[[],[]],[[0,25,[7]]],null,1],[[5],[[],[]],[[0,26,[8]]],null,2],[[5],[[],[]],[[0,27,[9]]],null,3],[[6],[[],[]],[[0,28,[10]]],null,4],[[],[],[],2,5]],
"halves":[[[1,1],[1,1]],[[1,1],[0,1]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",3,"left: 2\n",[]],["returns",1,"did resize\nleft: 1\n",[]],["returns",2,"did resize\ndid crop\nleft: 0\n",[]]]
});
