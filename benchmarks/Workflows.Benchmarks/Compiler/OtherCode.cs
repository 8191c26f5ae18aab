namespace Workflows.Benchmarks.Compiler;

/// <summary>A file of the solution that no workflow reads.</summary>
internal static class OtherCode
{
    /// <param name="body">What its method returns.</param>
    /// <param name="members">More members of its class.</param>
    /// <param name="types">More types.</param>
    public static string With(string body, string members = "", string types = "") => $$"""
        namespace Synthetic;

        public static class Other
        {
            public const int Limit = 10;

            public static int Work(int n)
            {
                return {{body}};
            }
            {{members}}
        }

        {{types}}
        """;
}
