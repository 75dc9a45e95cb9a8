@echo off
rem Starts Benang, and builds it first where that is needed: a students' kit holds it ready-made. Runs from any folder.
setlocal
set "BENANG_HOME=%~dp0."
set "BENANG_TARGET=%BENANG_HOME%\grader\target"
set "BENANG_JAR=%BENANG_TARGET%\benang.jar"
if not exist "%BENANG_HOME%\grader\pom.xml" set "BENANG_JAR=%BENANG_HOME%\benang.jar"
set "BENANG_LOCK=%BENANG_TARGET%\benang.lock"
set "BENANG_LOG=%BENANG_TARGET%\benang-build.log"
set "BENANG_JAVA=java"
if defined JAVA_HOME set "BENANG_JAVA=%JAVA_HOME%\bin\java.exe"

"%BENANG_JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 (
  echo benang: Java 17 atau yang lebih baru tidak ditemukan; pasang JDK 17 atau perbaiki JAVA_HOME. 1>&2
  exit /b 2
)
call :is_stale
if errorlevel 1 call :build
if errorlevel 1 exit /b 2
if not exist "%BENANG_JAR%" (
  echo benang: "%BENANG_JAR%" tidak ada; ambil lagi kit ini dari dosen atau asistenmu. 1>&2
  exit /b 2
)
"%BENANG_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dbenang.home=%BENANG_HOME%" -jar "%BENANG_JAR%" %*
exit /b %ERRORLEVEL%

rem Ends with status 1 if there is no jar, or something it is made from is newer.
:is_stale
if not exist "%BENANG_HOME%\grader\pom.xml" exit /b 0
if not exist "%BENANG_JAR%" exit /b 1
powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:BENANG_JAR; $from = 'pom.xml', 'grader\pom.xml', 'grader\src\main' | ForEach-Object { Join-Path $env:BENANG_HOME $_ }; if (Get-ChildItem -LiteralPath $from -Recurse -File | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1) { exit 1 }"
exit /b %ERRORLEVEL%

rem One build at a time; a lock that stays for five minutes belongs to nobody.
:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo benang: Maven tidak ditemukan; pasang Maven 3.8.6 atau yang lebih baru. 1>&2
  exit /b 1
)
if not exist "%BENANG_TARGET%" mkdir "%BENANG_TARGET%"
set BENANG_WAITED=0
:wait
mkdir "%BENANG_LOCK%" 2>nul
if not errorlevel 1 goto locked
set /a BENANG_WAITED+=1
if %BENANG_WAITED% GEQ 300 goto locked
ping -n 2 127.0.0.1 >nul
goto wait
:locked
call :is_stale
if errorlevel 1 call :package
set BENANG_STATUS=%ERRORLEVEL%
rmdir "%BENANG_LOCK%" 2>nul
exit /b %BENANG_STATUS%

:package
echo Menyiapkan Benang (sekali saja)... 1>&2
call mvn -q -B -ntp -Dmaven.test.skip=true -f "%BENANG_HOME%\pom.xml" -pl grader -am package >"%BENANG_LOG%" 2>&1
if errorlevel 1 (
  type "%BENANG_LOG%" 1>&2
  echo benang: Benang tidak dapat disiapkan; keluaran Maven ada di atas. 1>&2
  exit /b 1
)
rem Maven leaves a jar alone in which nothing changed; the next start must not build again.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:BENANG_JAR).LastWriteTime = Get-Date"
exit /b 0
