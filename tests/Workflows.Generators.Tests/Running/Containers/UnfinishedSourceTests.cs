namespace Workflows.Generators.Tests.Running.Containers;

/// <summary>What stands in an editor while somebody writes a Parallel or a Map. The generator must get over all of it.</summary>
public sealed class UnfinishedSourceTests
{
    public static TheoryData<string> States => new(
        """
        [Map(End = true)] static int[] Start(int n) => [1];
        """,
        """
        [Map(null, End = true)] static int[] Start(int n) => [1];
        """,
        """
        [Map(nameof(), End = true)] static int[] Start(int n) => [1];
        """,
        """
        [Map(nameof(A.), End = true)] static int[] Start(int n) => [1];
        """,
        """
        [Map(nameof(Start), End = true)] static int[] Start(int[] n) => n;
        """,
        """
        [Map(nameof(A), End = true), Map(nameof(A), End = true)] static int[] Start(int[] n) => n;
        """,
        """
        [Map(nameof(A), End = true), Parallel(nameof(A), End = true)] static int[] Start(int[] n) => n;
        """,
        """
        [Map("Missing", Items = "None", Output = "Nope", MaxConcurrencyPath = "Gone", End = true)] static int[] Start(int[] n) => n;
        """,
        """
        [Map(nameof(A), End = true)] static Foo Start([Item] Bar n, Qux r) => n;
        """,
        """
        [Map(nameof(A), End = true)] static int Start([Item] int n, int[] n) => n;
        """,
        """
        [Map(nameof(A), End = true)] static int[] Start(int[] n) => 
        """,
        """
        [Map(nameof(A), End = true
        """,
        """
        [Map(nameof(A), End = true)] static T[] Start<T>(T[] n) => n;
        """,
        """
        [Map(nameof(A), End = true)] static Span<int> Start(Span<int> n) => n;
        """,
        """
        [Map(nameof(A), Next = nameof(A))] static int[] Start(int[] n) => n;
        """,
        """
        [Map(nameof(A), Mode = (MapMode)9, ExecutionType = (MapExecutionType)7, End = true), S3Csv("b", "k", Delimiter = (CsvDelimiter)99), AthenaManifest("b", "k", Format = (AthenaFormat)88)] static partial void Start();
        """,
        """
        [Map(nameof(A), Mode = MapMode.Distributed, End = true), S3Csv("b", "k", Delimiter = (CsvDelimiter)(-1), Headers = null!, MaxItems = -5), ItemBatcher(BatchInput = null!), ResultWriter(null!, Transformation = (ResultTransformation)(-7))] static partial void Start();
        """,
        """
        [Map(nameof(B), Mode = MapMode.Distributed, End = true), ItemBatcher(MaxItemsPerBatch = 2)] static partial void Start(int[] n); [Task(End = true)] public int B(Batch n) => 1;
        """,
        """
        [Map(nameof(B), Mode = MapMode.Distributed, End = true), ItemBatcher(MaxItemsPerBatch = 2)] static partial void Start(int[] n); [Task(End = true)] public int B(Batch<int, int, int> n) => 1;
        """,
        """
        [Parallel] static partial void Start();
        """,
        """
        [Parallel(null)] static partial void Start();
        """,
        """
        [Parallel((string[])null!, End = true)] static partial void Start();
        """,
        """
        [Parallel(null!, "A", End = true)] static int Start(int a, int b) => 1;
        """,
        """
        [Parallel(nameof(A), nameof(
        """,
        """
        [Parallel(nameof(A), nameof(A), End = true)] static int Start(int, int) => 1;
        """,
        """
        [Parallel(nameof(A), nameof(A), End = true)] static int Start(int n, int n) => n;
        """,
        """
        [Parallel(nameof(A), nameof(A), End = true)] static Start(n, m) => n;
        """,
        """
        [Parallel(End = true), Branch()] static int Start(int n) => n;
        """,
        """
        [Parallel(End = true), Branch(null!, Arguments = null, Name = null)] static int Start(int n) => n;
        """,
        """
        [Parallel(End = true), Branch(nameof(A), Arguments = nameof(A))] static int Start(int n) => n;
        """,
        """
        [Parallel(End = true), Branch(nameof(B), Arguments = nameof(M))] static int Start(int n) => n; [Pass(Next = nameof(M))] static int B(int n) => n; [Pass(End = true)] static int M(int k) => k + 1;
        """,
        """
        [Parallel(End = true), Branch(nameof(A), Arguments = nameof(Start))] static int Start(int n) => n;
        """,
        """
        [Branch("A")] static int Start(int n) => n;
        """,
        """
        [Task(End = true)] public int Start([Item] int n, [ItemIndex] int i, [ItemKey] string k) => n;
        """);

    [Theory, MemberData(nameof(States))]
    public void The_generator_gets_over_it(string states)
    {
        // Generate tells of an exception in the generator, which is a diagnostic of the compiler.
        var files = Snippet.Generate($$"""
            [Workflow("w", StartAt = nameof(Start))]
            public sealed partial class W
            {
                [Task(End = true)] public int A(int n) => n;
                {{states}}
            }
            """).SyntaxTrees;
        Assert.Contains(files, static file => file.FilePath.EndsWith("W.Run.g.cs", StringComparison.Ordinal));
    }
}
