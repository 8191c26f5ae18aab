namespace Workflows.Generators.Tests.Running.Containers;

public sealed class ParallelTests
{
    [Fact]
    public async Task The_outputs_are_combined_in_the_order_of_the_branches() => Assert.Equal("7: 8 14", await Containers.RunAsync("""
        [Parallel(nameof(Add), nameof(Double), End = true)]
        static string Start(int n, int sum, int product) => $"{n}: {sum} {product}";
        [Task(End = true)] public async Task<int> Add(int n) { await Task.Yield(); return n + 1; }
        [Task(End = true)] public int Double(int n) => n * 2;
        """));

    [Fact]
    public async Task Without_a_combiner_the_result_is_an_array() => Assert.Equal("8 14", await Containers.RunAsync("""
        [Parallel(nameof(Add), nameof(Double), Next = nameof(Join))]
        static partial void Start();
        [Task(End = true)] public async Task<int> Add(int n) { await Task.Yield(); return n + 1; }
        [Task(End = true)] public int Double(int n) => n * 2;
        [Task(End = true)] public string Join(int[] both) => string.Join(' ', both);
        """));

    [Fact]
    public async Task A_branch_may_get_what_a_method_makes_of_the_input() => Assert.Equal("8 8", await Containers.RunAsync("""
        [Parallel(nameof(Add), Next = nameof(Join)), Branch(nameof(Double), Arguments = nameof(Less))]
        static partial void Start();
        [Task(End = true)] public int Add(int n) => n + 1;
        static long Less(int n) => n - 3;
        [Task(Next = nameof(Narrow))] public long Double(long n) => n * 2;
        [Task(End = true)] public int Narrow(long n) => (int)n;
        [Task(End = true)] public string Join(int[] both) => string.Join(' ', both);
        """));

    [Fact]
    public async Task Arguments_make_the_input_of_every_branch() => Assert.Equal("7 8", await Containers.RunAsync("""
        public sealed record Asked(int Value);
        static Asked Ask(int n) => new(n);
        [Parallel(nameof(Same), nameof(More), Arguments = nameof(Ask), End = true)]
        static string Start(int same, int more) => $"{same} {more}";
        [Task(End = true)] public int Same(Asked asked) => asked.Value;
        [Task(End = true)] public int More(Asked asked) => asked.Value + 1;
        """));

    [Fact]
    public async Task Branches_have_a_result_path_and_variables_of_their_own() => Assert.Equal("R { N = 7, Sum = 21 } 21", await Containers.RunAsync("""
        public sealed record R(int N) { public int Sum { get; init; } }
        [Pass(Next = nameof(Fan)), Assign("factor")] static int Start(int n) => n;
        [Parallel(nameof(One), nameof(Two), Next = nameof(Last)), Assign("total")] static int Fan(int one, int two) => one + two;
        [Pass(Next = nameof(Scaled)), Assign("mine")] static int One(int n) => 2;
        [Pass(Next = nameof(Scaled)), Assign("mine")] static int Two(int n) => 1;
        [Task(End = true)] public int Scaled([Variable] int mine, [Variable] int factor) => mine * factor;
        [Pass(Next = nameof(Put))] static R Last([ExecutionInput] int input) => new(input);
        [Pass(Next = nameof(Show)), ResultPath(nameof(R.Sum))] static int Put(R r, [Variable] int total) => total;
        [Task(End = true)] public string Show(R r, [Variable] int total) => $"{r} {total}";
        """));

    [Theory]
    [InlineData("First", "Second stopped, First BoomException")]
    [InlineData("Second", "First stopped, Second BoomException")]
    public async Task The_first_error_fails_the_state_with_its_own_name_and_stops_the_others(string failing, string expected) => Assert.Equal(expected, await Containers.RunAsync($$"""
        public static string Stopped = "";
        static readonly TaskCompletionSource Started = new();
        [Parallel(nameof(First), nameof(Second), End = true)]
        static string Start(string first, string second) => first + second;
        [Task(End = true)] public Task<string> First(CancellationToken ct) => Work("First", ct);
        [Task(End = true)] public Task<string> Second(CancellationToken ct) => Work("Second", ct);
        static async Task<string> Work(string name, CancellationToken ct)
        {
            if (name == "{{failing}}") { await Started.Task; throw new BoomException(); }
            // What is registered is told before the state goes on; the code behind a delay may run after that.
            ct.Register(() => Stopped = name + " stopped, ");
            Started.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
            return name;
        }
        """, catches: """$"{W.Stopped}{e.State} {e.Error}" """, input: null));

    [Fact]
    public async Task A_branch_that_does_not_listen_is_left_behind() => Assert.Equal("caught BoomException >Start >Start[0]/Slow >Start[1]/Fast !BoomException Start> >Handle Handle>", await Containers.RunAsync("""
        static readonly TaskCompletionSource<int> Late = new();
        [Parallel(nameof(Slow), nameof(Fast), End = true), Catch(nameof(Handle))]
        static string Start(int slow, int fast) => "never";
        [Task(Next = nameof(Never))] public Task<int> Slow() => Late.Task;
        [Task(End = true)] public int Never(int n) => n;
        [Task(End = true)] public int Fast() => throw new BoomException();
        [Task(End = true)] public string Handle(ErrorOutput error) { Late.SetResult(1); return "caught " + error.Error; }
        """, log: true, input: null));

    [Fact]
    public async Task A_retry_runs_all_branches_again() => Assert.Equal("3 3", await Containers.RunAsync("""
        public static int Fine, Tries;
        [Parallel(nameof(A), nameof(B), End = true), Retry(Errors.All, IntervalSeconds = 1, MaxAttempts = 2)]
        static string Start(int a, int b) => $"{a} {b}";
        [Task(End = true)] public int A() => ++Fine;
        [Task(End = true)] public int B() => ++Tries < 3 ? throw new FormatException() : Tries;
        """, input: null));

    [Fact]
    public async Task A_fail_state_inside_fails_the_execution_with_its_error() => Assert.Equal("Broken Broken the cause", await Containers.RunAsync("""
        [Parallel(nameof(A), nameof(Broken), Next = nameof(Done))]
        static partial void Start();
        [Task(End = true)] public void A() { }
        [Task(End = true)] public string Done() => "done";
        [Fail("Broken", "the cause")] static partial void Broken();
        """, catches: """$"{e.State} {e.Error} {e.Cause}" """, input: null));

    [Fact]
    public async Task A_combiner_that_throws_is_a_query_that_could_not_be_evaluated() => Assert.Equal("Start States.QueryEvaluationError", await Containers.RunAsync("""
        [Parallel(nameof(A), nameof(B), End = true)] static int Start(int a, int b) => a / b;
        [Task(End = true)] public int A() => 1;
        [Task(End = true)] public int B() => 0;
        """, input: null));

    [Fact]
    public async Task A_state_of_two_branches_is_one_method() => Assert.Equal("14 16 >Start >Start[0]/Add Add> >Start[0]/Twice Twice> >Start[1]/Twice (Start) Twice (Start)> Start>", await Containers.RunAsync("""
        [Parallel(nameof(Add), nameof(Twice), End = true)] static string Start(int a, int b) => $"{b} {a}";
        [Task(Next = nameof(Twice))] public int Add(int n) => n + 1;
        [Task(End = true)] public int Twice(int n) => n * 2;
        """, log: true));
}
