# What the scripts beside this file share. It does nothing by itself.
Set-StrictMode -Version 1
$ErrorActionPreference = 'Stop'

# The settings that `npm run tenant` wrote.
function Read-SchakelSettings([string] $Path) {
    if (-not (Test-Path -LiteralPath $Path)) {
        throw "$Path is missing. Write it with: npm run tenant -- --config deploy/example.json"
    }
    Get-Content -LiteralPath $Path -Raw -Encoding UTF8 | ConvertFrom-Json
}

# Stops before anything changes in a tenant that these settings are not for.
function Assert-SchakelTenant([string] $Connected, [string] $Expected) {
    if ($Connected -ne $Expected) {
        throw "You are signed in to tenant $Connected, and these settings are for $Expected. Sign out, and sign in to the right one."
    }
}

# Signs in to Exchange Online, unless that was done in this window.
function Connect-SchakelExchange($Settings) {
    $connection = Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' -and $_.ConnectionUri -like '*outlook.office*' } |
        Select-Object -First 1
    if (-not $connection) {
        Connect-ExchangeOnline -ShowBanner:$false
        $connection = Get-ConnectionInformation | Where-Object { $_.State -eq 'Connected' -and $_.ConnectionUri -like '*outlook.office*' } |
            Select-Object -First 1
    }
    Assert-SchakelTenant -Connected $connection.TenantID -Expected $Settings.tenant
}

# Signs in to Microsoft Graph with these scopes.
function Connect-SchakelGraph($Settings, [string[]] $Scopes) {
    Connect-MgGraph -TenantId $Settings.tenant -Scopes $Scopes -NoWelcome
    Assert-SchakelTenant -Connected (Get-MgContext).TenantId -Expected $Settings.tenant
}

# One call to Microsoft Graph; the body as JSON, so that lists of one stay lists.
function Invoke-SchakelGraph([string] $Method, [string] $Path, $Body) {
    $call = @{ Method = $Method; Uri = "https://graph.microsoft.com/v1.0/$Path"; OutputType = 'PSObject' }
    if ($null -ne $Body) {
        $call.Body = ConvertTo-Json -InputObject $Body -Depth 20 -Compress
        $call.ContentType = 'application/json; charset=utf-8'
    }
    Invoke-MgGraphRequest @call
}

# One line of a check.
function New-SchakelResult([string] $What, [bool] $Good, [string] $Said) {
    [PSCustomObject] @{ What = $What; Result = if ($Good) { 'in order' } else { 'NOT in order' }; Said = $Said }
}

# Shows the lines of a check. Exit code 1 where one is not in order.
function Complete-SchakelCheck($Results) {
    $Results | Format-Table -AutoSize -Wrap | Out-Host
    exit [int] [bool] ($Results | Where-Object Result -NE 'in order')
}
