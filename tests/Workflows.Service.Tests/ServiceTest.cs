using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflows.Hosting;
using Workflows.Service.Tests.Shop;
using Workflows.Sqlite;
using Workflows.Tests.Scratch;

namespace Workflows.Service.Tests;

/// <summary>A service with the workflows of the shop, on a file of SQLite that outlives it.</summary>
public abstract class ServiceTest : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private IHost? _host;

    internal TestShop Shop { get; } = new();

    internal IHost Host => _host ?? throw new InvalidOperationException("The service does not run.");

    internal IWorkflowClient Client => Host.Services.GetRequiredService<IWorkflowClient>();

    /// <summary>The file that the executions live in.</summary>
    internal string DataSource => $"Data Source={_folder.PathOf("workflows.db")}";

    public Task InitializeAsync() => StartAsync();

    public async Task DisposeAsync()
    {
        await StopAsync();
        _folder.Dispose();
    }

    /// <summary>Starts a process, so to say.</summary>
    internal async Task StartAsync()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<IShop>(Shop);
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(_folder.PathOf("keys")));
        Configure(builder.Services.AddWorkflows());
        _host = builder.Build();
        await _host.StartAsync();
    }

    /// <summary>Ends it.</summary>
    internal async Task StopAsync()
    {
        if (_host is { } host)
        {
            _host = null;
            await host.StopAsync();
            await ((IAsyncDisposable)host).DisposeAsync();
        }
    }

    /// <summary>Where the executions live.</summary>
    protected virtual void Configure(IWorkflowsBuilder builder) => builder.UseSqlite(DataSource, static options => options.DrainTimeout = TimeSpan.FromMilliseconds(200));

    /// <summary>Waits until something is so.</summary>
    internal static async Task UntilAsync(Func<bool> condition)
    {
        var waiting = System.Diagnostics.Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(waiting.Elapsed < TimeSpan.FromSeconds(30), "It did not come to be so.");
            await Task.Delay(5);
        }
    }
}
